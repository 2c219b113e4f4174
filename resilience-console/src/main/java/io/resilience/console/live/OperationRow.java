package io.resilience.console.live;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.resilience.breaker.BreakerState;
import io.resilience.console.http.JsonText;
import io.resilience.guard.Name;
import io.resilience.history.RecentCalls;
import io.resilience.metrics.BulkheadReading;
import io.resilience.metrics.DurationReading;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One line about an operation.
 *
 * @param state null without a breaker; where an argument splits it, the worst of its breakers
 * @param recent what it did in the last 10 s; null when it was quiet
 * @param deadLetters unfinished ones
 * @param ends when the breaker's state may end by itself, in milliseconds since 1970; null when it does not
 */
record OperationRow(
        Name name,
        @Nullable BreakerState state,
        @Nullable RecentCalls recent,
        DurationReading latency,
        @Nullable BulkheadReading bulkhead,
        long deadLetters,
        @Nullable Long ends) {

    String json() {
        ObjectNode row = JsonText.object();
        row.put("service", name.service());
        row.put("operation", name.operation());
        row.put("state", state == null ? null : state.name());
        row.put("callsPerSecond", recent == null ? 0 : rounded(recent.perSecond()));
        row.put(
                "failureRate",
                recent == null || recent.failureRate() < 0 ? null : (Double) rounded(recent.failureRate()));
        row.put("p50Millis", millis(latency.p50()));
        row.put("p95Millis", millis(latency.p95()));
        row.put("p99Millis", millis(latency.p99()));
        row.put("running", bulkhead == null ? 0 : bulkhead.inUse());
        row.put("waiting", bulkhead == null ? 0 : bulkhead.queued());
        row.put("limit", bulkhead == null ? null : (Integer) bulkhead.limit());
        row.put("deadLetters", deadLetters);
        row.put("endsAt", ends);
        return row.toString();
    }

    private @Nullable Double millis(Duration duration) {
        return latency.recentSamples() == 0 ? null : (Double) rounded(duration.toNanos() / 1e6);
    }

    /** To four places. */
    private static double rounded(double number) {
        return Math.round(number * 1e4) / 1e4;
    }
}
