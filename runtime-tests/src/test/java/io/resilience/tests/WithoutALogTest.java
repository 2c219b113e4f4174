package io.resilience.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.Resilience;
import io.resilience.config.Sources;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a program is told that has no provider of SLF4J, as the documented dependencies alone make it. */
class WithoutALogTest {
    private static final String WARNING = "are not guarded by the runtime that was just built";

    @TempDir
    private Path directory;

    /** Builds a second runtime, of which woven classes don't hear. */
    static final class Program {
        private Program() {}

        public static void main(String[] none) {
            try (Resilience one = runtime();
                    Resilience other = runtime()) {
                assertThat(one).isNotSameAs(other);
            }
        }

        private static Resilience runtime() {
            return Resilience.builder()
                    .configure(settings -> settings.source(Sources.NONE))
                    .build();
        }
    }

    private String said(String more) throws IOException, InterruptedException {
        String path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !new File(entry).getName().startsWith("logback"))
                .collect(Collectors.joining(File.pathSeparator, more, ""));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        path,
                        Program.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }

    @Test
    void warningsOfTheStartStandOnTheErrorStream() throws Exception {
        assertThat(said(""))
                .contains("No SLF4J providers were found")
                .contains("resilience: woven classes of")
                .contains(WARNING);
    }

    @Test
    void aProviderThatSwallowsEverythingIsLeftItsSilence() throws Exception {
        Path services = Files.createDirectories(directory.resolve("META-INF/services"));
        Files.writeString(
                services.resolve("org.slf4j.spi.SLF4JServiceProvider"),
                "org.slf4j.helpers.NOP_FallbackServiceProvider");
        assertThat(said(directory + File.pathSeparator)).doesNotContain(WARNING);
    }
}
