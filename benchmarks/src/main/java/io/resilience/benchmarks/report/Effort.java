package io.resilience.benchmarks.report;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** What to measure, how long, and where to write; as words such as {@code forks=3 sections=success,refused}. */
public record Effort(Map<String, String> words) {

    /** Reads the words; what is not said has its default. */
    public static Effort of(String... args) {
        Map<String, String> words = new HashMap<>(Map.of(
                "forks", "1",
                "warmups", "12",
                "iterations", "10",
                "millis", "100",
                "sections", "all",
                "docs", "docs",
                "results", "benchmarks/target/figures"));
        for (String arg : args) {
            String[] pair = arg.split("=", 2);
            if (pair.length != 2 || words.put(pair[0], pair[1]) == null) {
                throw new IllegalArgumentException(
                        "'" + arg + "' is none of " + words.keySet() + ", written key=value");
            }
        }
        return new Effort(words);
    }

    /** The folder of the page and its charts. */
    public Path docs() {
        return Path.of(words.get("docs"));
    }

    /** Where the figures of this JDK are kept. */
    public Results results() {
        return new Results(
                Path.of(words.get("results"), String.valueOf(Runtime.version().feature())));
    }

    /** The sections to measure; {@code all}, {@code none} (write the page again), or names with commas. */
    public List<Section> sections() {
        return switch (words.get("sections")) {
            case "all" -> List.of(Section.values());
            case "none" -> List.of();
            default ->
                List.of(words.get("sections").split(",")).stream()
                        .map(Section::named)
                        .toList();
        };
    }

    /** So many runs of what has no iterations: start-up, memory. */
    public int runs() {
        return 2 + number("forks");
    }

    /** JMH's options; longer for what takes longer to set up. */
    public ChainedOptionsBuilder options() {
        TimeValue time = TimeValue.milliseconds(number("millis"));
        return new OptionsBuilder()
                .forks(number("forks"))
                .warmupIterations(number("warmups"))
                .warmupTime(time)
                .measurementIterations(number("iterations"))
                .measurementTime(time)
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true);
    }

    private int number(String word) {
        return Integer.parseInt(words.get(word));
    }

    /** The circumstances that figures are kept with. */
    public String circumstances() {
        return Runtime.getRuntime().availableProcessors() + " cores, " + System.getProperty("java.vm.name") + " "
                + System.getProperty("java.version") + ", " + System.getProperty("os.name") + "; " + words.get("forks")
                + " fork(s) of " + words.get("warmups") + " warm-up and " + words.get("iterations")
                + " measured iterations of " + words.get("millis") + " ms";
    }
}
