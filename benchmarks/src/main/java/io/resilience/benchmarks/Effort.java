package io.resilience.benchmarks;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** How long to measure, and where to write: {@code forks=1 warmups=15 iterations=15 millis=100 out=docs/benchmarks.md}. */
record Effort(Map<String, String> words) {

    static Effort of(String... args) {
        Map<String, String> words = new HashMap<>(Map.of(
                "forks", "1", "warmups", "15", "iterations", "15", "millis", "100", "out", "docs/benchmarks.md"));
        for (String arg : args) {
            String[] pair = arg.split("=", 2);
            if (pair.length != 2 || words.put(pair[0], pair[1]) == null) {
                throw new IllegalArgumentException(
                        "'" + arg + "' is none of " + words.keySet() + ", written key=value");
            }
        }
        return new Effort(words);
    }

    Path out() {
        return Path.of(words.get("out"));
    }

    ChainedOptionsBuilder options() {
        TimeValue time = TimeValue.milliseconds(number("millis"));
        return new OptionsBuilder()
                .forks(number("forks"))
                .warmupIterations(number("warmups"))
                .warmupTime(time)
                .measurementIterations(number("iterations"))
                .measurementTime(time)
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true);
    }

    private int number(String word) {
        return Integer.parseInt(words.get(word));
    }

    @Override
    public String toString() {
        return words.get("forks") + " fork(s) of " + words.get("warmups") + " warm-up and " + words.get("iterations")
                + " measured iterations of " + words.get("millis") + " ms";
    }
}
