package io.resilience.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.Resilience;
import io.resilience.config.Sources;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A generated token's file is named after its program, and gone when that has ended without closing anything. */
class TokenFileAtExitTest {
    @TempDir
    private Path directory;

    /** Starts a console, tells where its token is, and stays until its input ends, or its life. */
    static final class Careless {
        private Careless() {}

        @SuppressWarnings("SystemOut") // what the test reads
        public static void main(String[] none) throws IOException {
            Resilience resilience = Resilience.builder()
                    .configure(settings -> settings.source(Sources.NONE))
                    .build();
            System.out.println(Console.builder(resilience).port(0).start().tokenFile());
            System.exit(System.in.read() < 0 ? 0 : 1);
        }
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.io.tmpdir=" + directory,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Careless.class.getName())
                .redirectError(directory.resolve("errors.txt").toFile())
                .start();
    }

    private static Path told(Process program) throws IOException {
        try (BufferedReader lines = program.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.endsWith(".token")) {
                    return Path.of(line);
                }
            }
        }
        throw new AssertionError("the program told no token");
    }

    @Test
    void isGoneAfterSystemExit() throws Exception {
        Process program = start();
        Path file = told(program);
        assertThat(file.getFileName().toString()).startsWith("resilience-console-TokenFileAtExitTest_Careless-");
        assertThat(Files.readString(file)).hasSizeGreaterThan(32);
        program.getOutputStream().close();
        assertThat(program.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(program.exitValue()).isZero();
        assertThat(file).doesNotExist();
    }

    @Test
    void isGoneAfterSigterm() throws Exception {
        Process program = start();
        Path file = told(program);
        assertThat(file).exists();
        program.toHandle().destroy();
        assertThat(program.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(file).doesNotExist();
    }
}
