package io.resilience.benchmarks.report;

import java.util.Arrays;
import java.util.concurrent.Callable;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;

/**
 * A measurement to make.
 *
 * @param measure makes it
 */
public record Task(String subject, String who, long size, Callable<Score> measure) {

    /** A benchmark of JMH. */
    static Task jmh(String subject, String who, long size, ChainedOptionsBuilder options) {
        return new Task(
                subject,
                who,
                size,
                () -> score(new Runner(options.build()).run().iterator().next()));
    }

    private static Score score(RunResult result) {
        double bytes = result.getSecondaryResults().entrySet().stream()
                .filter(entry -> entry.getKey().endsWith("gc.alloc.rate.norm"))
                .mapToDouble(entry -> entry.getValue().getScore())
                .findFirst()
                .orElse(Double.NaN);
        double[] samples = result.getBenchmarkResults().stream()
                .flatMap(fork -> fork.getIterationResults().stream())
                .mapToDouble(iteration -> iteration.getPrimaryResult().getScore())
                .toArray();
        return Score.of(bytes, samples);
    }

    Figure figure() throws Exception {
        return new Figure(subject, who, size, measure.call());
    }

    @Override
    public String toString() {
        return String.join(" ", Arrays.asList(subject, who, String.valueOf(size)));
    }
}
