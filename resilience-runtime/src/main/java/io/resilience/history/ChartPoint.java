package io.resilience.history;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What happened in one step of a chart.
 *
 * @param calls attempts that ended, and those that a gate refused
 * @param failures the failed ones among them
 * @param refused the refused ones among them
 * @param slow those slower than the breaker's limit among them
 * @param latency quantiles of the attempts that were timed in this step; null when there were none
 * @param load of the bulkhead; null where none is known, as for a whole service
 */
public record ChartPoint(
        long calls,
        long failures,
        long refused,
        long slow,
        @Nullable Latencies latency,
        @Nullable Load load) {
    static final ChartPoint QUIET = new ChartPoint(0, 0, 0, 0, null, new Load(0, 0));

    /** How long attempts took, off by at most 3.1 %. */
    public record Latencies(Duration p50, Duration p95, Duration p99) {}

    /** The most calls that were running and waiting when the seconds of this step ended. */
    public record Load(int running, int waiting) {}
}
