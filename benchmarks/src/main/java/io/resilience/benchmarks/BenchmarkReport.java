package io.resilience.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;

/** Measures everything in one go, and writes the tables of {@code docs/benchmarks.md}. */
public final class BenchmarkReport {
    private static final List<Trial> SHARED = List.of(Trial.STACK, Trial.EVERYTHING, Trial.BREAKER);

    private final Effort effort;
    private final ReportPage page = new ReportPage();

    private BenchmarkReport(Effort effort) {
        this.effort = effort;
    }

    /** See {@link Effort} for the arguments. */
    public static void main(String... args) throws Exception {
        new BenchmarkReport(Effort.of(args)).write();
    }

    private void write() throws RunnerException, IOException {
        page.machine(effort, machine());
        for (Trial trial : Trial.values()) {
            Map<Contender, Score> alone = new EnumMap<>(Contender.class);
            Map<Contender, Score> together = new EnumMap<>(Contender.class);
            for (Contender contender : contenders(trial)) {
                alone.put(contender, measure(trial, contender, 1));
                if (SHARED.contains(trial)) {
                    together.put(contender, measure(trial, contender, 2));
                }
            }
            page.trial(trial, alone, together);
        }
        Map<Way, Score> ways = new EnumMap<>(Way.class);
        for (Way way : Way.values()) {
            ways.put(way, measure(way));
        }
        page.ways(ways);
        page.goals();
        Files.writeString(effort.out(), page.text());
    }

    private static List<Contender> contenders(Trial trial) {
        return List.of(Contender.values()).stream()
                .filter(contender -> contender != Contender.OURS_EXACT || SHARED.contains(trial))
                .toList();
    }

    private Score measure(Trial trial, Contender contender, int threads) throws RunnerException {
        Options options = effort.options()
                .include("CallBenchmark.call")
                .param("trial", trial.name())
                .param("contender", contender.name())
                .threads(threads)
                .build();
        return Score.only(new Runner(options).run());
    }

    private Score measure(Way way) throws RunnerException {
        Options options = effort.options()
                .include("WayBenchmark.call")
                .param("way", way.name())
                .build();
        return Score.only(new Runner(options).run());
    }

    private Collection<RunResult> machine() throws RunnerException {
        return new Runner(effort.options().include("MachineBenchmark").build()).run();
    }
}
