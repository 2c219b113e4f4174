package io.resilience.benchmarks.report;

import io.resilience.benchmarks.report.Results.Kept;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Measures what it is told to, and writes the page and the charts of this JDK from that and from what earlier runs kept. */
public final class BenchmarkReport {
    private static final int DEEPEST = 32;

    private final Effort effort;
    private final Results results;
    private final List<String> failures = new ArrayList<>();

    private BenchmarkReport(Effort effort) {
        this.effort = effort;
        this.results = effort.results();
    }

    /** See {@link Effort} for the arguments. */
    public static void main(String... args) throws Exception {
        BenchmarkReport report = new BenchmarkReport(Effort.of(args));
        report.measure();
        report.write();
        if (!report.failures.isEmpty()) {
            throw new IllegalStateException("could not be measured: " + String.join("; ", report.failures));
        }
        System.exit(0); // some peers leave threads behind
    }

    private void measure() throws IOException {
        Map<Section, List<Task>> all = new EnumMap<>(Section.class);
        effort.sections().forEach(section -> all.put(section, section.tasks(effort)));
        Progress progress =
                new Progress(all.values().stream().mapToInt(List::size).sum());
        for (Map.Entry<Section, List<Task>> section : all.entrySet()) {
            results.keep(section.getKey().word(), measured(section.getValue(), progress));
        }
    }

    /** What fails is left out, said, and fails the run at its end: the rest of a long run is not lost. */
    private Kept measured(List<Task> tasks, Progress progress) {
        List<Figure> figures = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Task task : tasks) {
            try {
                Figure figure = task.figure();
                figures.add(figure);
                progress.done(task, figure.score().text());
            } catch (Exception failure) {
                missing.add(task + ": " + cause(failure));
                progress.done(task, "failed: " + cause(failure));
            }
        }
        failures.addAll(missing);
        return new Kept(effort.circumstances(), figures, missing);
    }

    /** JMH hides the cause among what it suppressed. */
    private static String cause(Throwable failure) {
        Throwable last = failure;
        for (int depth = 0; depth < DEEPEST && (last.getCause() != null || last.getSuppressed().length > 0); depth++) {
            last = last.getCause() != null ? last.getCause() : last.getSuppressed()[0];
        }
        return String.valueOf(last.getMessage());
    }

    private void write() throws IOException {
        ReportPage.of(results, Runtime.version().feature()).write(effort.docs());
    }
}
