package io.resilience.tests.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.Resilience;
import io.resilience.config.Sources;
import io.resilience.testkit.ManualClockwork;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A configuration file that can't be read to its end, as on a disk that doesn't answer: a pipe that nobody writes to. */
@Timeout(120)
class UnreadableFileTest {
    @TempDir
    private Path directory;

    private static boolean readsFiles(Thread thread) {
        return Arrays.stream(thread.getStackTrace())
                .anyMatch(frame -> frame.getClassName().endsWith("ConfigurationFiles"));
    }

    private static void awaitReader() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (Thread.getAllStackTraces().keySet().stream().noneMatch(UnreadableFileTest::readsFiles)) {
            assertThat(System.nanoTime()).as("the end of patience").isLessThan(end);
        }
    }

    private void makePipe(Path file) throws IOException, InterruptedException {
        Files.delete(file);
        assertThat(new ProcessBuilder("mkfifo", file.toString()).start().waitFor())
                .isZero();
    }

    @Test
    void closingDoesNotWaitForIt() throws Exception {
        Path file = directory.resolve("resilience.yaml");
        Files.writeString(file, "resilience: {services: {shop: {breaker: {failureThreshold: 5}}}}\n");
        ManualClockwork time = ManualClockwork.create();
        Resilience resilience = Resilience.builder()
                .clockwork(time.clockwork())
                .configure(all -> all.source(new Sources(null, directory, name -> null, Map.of())))
                .build();
        makePipe(file);
        time.advance(Duration.ofSeconds(2));
        awaitReader();
        try {
            Thread closer = new Thread(resilience::close);
            closer.start();
            closer.join(TimeUnit.SECONDS.toMillis(60));
            assertThat(closer.isAlive()).isFalse();
            assertThat(time.scheduled()).as("timers").isZero();
        } finally {
            try (OutputStream release = Files.newOutputStream(file)) {
                release.flush();
            }
        }
    }
}
