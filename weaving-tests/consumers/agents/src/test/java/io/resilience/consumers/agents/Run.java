package io.resilience.consumers.agents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A JVM of its own for the program, as a command line starts it; what it writes, errors included. */
record Run(int status, String output) {
    /** Agents go by the order of {@code options}. */
    static Run with(String... options) throws IOException, InterruptedException {
        return on(program(), options);
    }

    /** As {@link #with}, on another class path. */
    static Run on(String path, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-XX:+UseSerialGC");
        command.addAll(List.of(options));
        command.add("-cp");
        command.add(path);
        command.add(Program.class.getName());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), output);
    }

    /** The program's class path. */
    static String program() {
        return System.getProperty("program");
    }

    static String agent(String name, String options) {
        return "-javaagent:" + System.getProperty(name) + options;
    }
}
