package io.resilience.metrics;

import java.time.Duration;

/**
 * Durations as measured on a sample of calls: how many and how long in all since the start; and how many, quantiles (off by at most
 * 3.1 %) and the longest of the last one to two minutes. All zero when there are no samples.
 */
public record DurationReading(
        long samples,
        Duration total,
        long recentSamples,
        Duration p50,
        Duration p90,
        Duration p95,
        Duration p99,
        Duration max) {
    /** No samples at all. */
    public static final DurationReading NONE = new DurationReading(
            0, Duration.ZERO, 0, Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO);

    /** The mean of all samples since the start; zero when there are none. */
    public Duration mean() {
        return samples == 0 ? Duration.ZERO : total.dividedBy(samples);
    }
}
