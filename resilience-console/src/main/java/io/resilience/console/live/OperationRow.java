package io.resilience.console.live;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.resilience.breaker.BreakerState;
import io.resilience.console.http.JsonText;
import io.resilience.guard.Name;
import io.resilience.health.HealthReason;
import io.resilience.health.Judge;
import io.resilience.history.RecentCalls;
import io.resilience.metrics.BulkheadReading;
import io.resilience.metrics.DurationReading;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line about an operation.
 *
 * @param state null without a breaker; where an argument splits it, the worst of its breakers
 * @param recent what it did in the last 10 s; null when it was quiet
 * @param deadLetters unfinished ones
 * @param wrong what the runtime's judge finds wrong with it
 * @param ends when the breaker's state may end by itself, in milliseconds since 1970; null when it does not
 */
record OperationRow(
        Name name,
        @Nullable BreakerState state,
        @Nullable RecentCalls recent,
        DurationReading latency,
        @Nullable BulkheadReading bulkhead,
        long deadLetters,
        Set<HealthReason.Kind> wrong,
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
        row.put("status", Judge.status(wrong).name());
        ArrayNode kinds = row.putArray("wrong");
        wrong.forEach(kind -> kinds.add(kind.name()));
        row.put("endsAt", ends);
        return row.toString();
    }

    boolean isOpen() {
        return state != null && (state.refuses() || state == BreakerState.HALF_OPEN);
    }

    /** How bad it is: nothing wrong is 0, or 1 if somebody may want to know of it. */
    double gravity() {
        return wrong.stream()
                .mapToInt(OperationRow::gravity)
                .max()
                .orElse(state == BreakerState.DISABLED || deadLetters > 0 ? 1 : 0);
    }

    private static int gravity(HealthReason.Kind kind) {
        return switch (kind) {
            case BREAKER_OPEN -> 5;
            case BREAKER_HALF_OPEN -> 4;
            case FAILURE_RATE -> 3;
            default -> 2;
        };
    }

    double callsPerSecond() {
        return recent == null ? 0 : recent.perSecond();
    }

    double failureRate() {
        return recent == null ? -1 : recent.failureRate();
    }

    double nanos(Duration duration) {
        return latency.recentSamples() == 0 ? -1 : duration.toNanos();
    }

    double fullness() {
        return bulkhead == null ? -1 : (double) (bulkhead.inUse() + bulkhead.queued()) / bulkhead.limit();
    }

    private @Nullable Double millis(Duration duration) {
        return latency.recentSamples() == 0 ? null : (Double) rounded(duration.toNanos() / 1e6);
    }

    /** To four places. */
    static double rounded(double number) {
        return Math.round(number * 1e4) / 1e4;
    }
}
