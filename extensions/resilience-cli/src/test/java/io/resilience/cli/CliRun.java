package io.resilience.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** One run of the program: its exit code and what it printed. */
record CliRun(int exit, String out, String err) {
    private static final long MOST_SECONDS = 120;

    /** The command within this JVM, without what takes longest: the start of another. */
    static CliRun here(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = LettersCommand.line()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
        return new CliRun(exit, out.toString(), err.toString());
    }

    /** The jar, as users run it. */
    static CliRun of(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(List.of("-jar", Objects.requireNonNull(System.getProperty("resilience.cli"))));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile("cli", ".out");
        Path err = Files.createTempFile("cli", ".err");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            process.getOutputStream().close();
            assertThat(process.waitFor(MOST_SECONDS, TimeUnit.SECONDS))
                    .as("it ended within %d seconds", MOST_SECONDS)
                    .isTrue();
            return new CliRun(process.exitValue(), taken(out), taken(err));
        } finally {
            process.destroyForcibly();
        }
    }

    private static String taken(Path file) {
        try {
            String text = Files.readString(file);
            Files.delete(file);
            return text;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
