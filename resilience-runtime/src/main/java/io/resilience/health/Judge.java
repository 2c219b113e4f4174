package io.resilience.health;

import io.resilience.breaker.BreakerState;
import io.resilience.breaker.Tally;
import io.resilience.health.HealthReason.Kind;
import io.resilience.history.RecentCalls;
import io.resilience.metrics.BulkheadReading;
import io.resilience.policy.AlertPolicy;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides what is wrong with an operation. Health, alerts and the console ask it, so that they say the same; its bounds are those of the
 * settings {@code alerts.failureRate}, {@code alerts.minimumCalls} and {@code alerts.deadLetters}. A share of failures means nothing below
 * the least number of calls, and a refused call is a failed one to who made it. Immutable: it keeps to the bounds of the moment it was made.
 */
public final class Judge {
    private final AlertPolicy.Rules rules;

    /** Judges by these bounds. */
    public Judge(AlertPolicy.Rules rules) {
        this.rules = rules;
    }

    /**
     * What is wrong, the gravest first.
     *
     * @param state of its breaker, the worst where there are several; null without one
     * @param window of its breaker; null without one
     * @param recent what it did in the last seconds; null when it was quiet, or nobody records it
     * @param bulkhead null without one
     * @param letters unfinished dead letters
     */
    public Set<Kind> wrong(
            @Nullable BreakerState state,
            @Nullable Tally window,
            @Nullable RecentCalls recent,
            @Nullable BulkheadReading bulkhead,
            long letters) {
        Set<Kind> wrong = EnumSet.noneOf(Kind.class);
        if (state != null && state.refuses()) {
            wrong.add(Kind.BREAKER_OPEN);
        }
        if (state == BreakerState.HALF_OPEN) {
            wrong.add(Kind.BREAKER_HALF_OPEN);
        }
        if (fails(window) || fails(recent)) {
            wrong.add(Kind.FAILURE_RATE);
        }
        if (bulkhead != null && isFull(bulkhead)) {
            wrong.add(Kind.BULKHEAD_FULL);
        }
        if (tooMany(letters)) {
            wrong.add(Kind.DEAD_LETTERS);
        }
        return wrong;
    }

    /** How an operation is of which that much is wrong: CRITICAL when it refuses every call. */
    public static HealthStatus status(Set<Kind> wrong) {
        if (wrong.isEmpty()) {
            return HealthStatus.HEALTHY;
        }
        return wrong.contains(Kind.BREAKER_OPEN) ? HealthStatus.CRITICAL : HealthStatus.DEGRADED;
    }

    /** Whether a new call finds neither a place nor one in the queue. */
    public static boolean isFull(BulkheadReading bulkhead) {
        return bulkhead.inUse() >= bulkhead.limit() && bulkhead.queued() >= bulkhead.queueLimit();
    }

    boolean fails(@Nullable Tally window) {
        return window != null && fails(window.calls(), window.failures());
    }

    boolean fails(@Nullable RecentCalls recent) {
        return recent != null && fails(recent.calls(), recent.unserved());
    }

    /** Whether so many failures of so many calls are too many. Alerts on failures can be off; then their usual bound holds here. */
    public boolean fails(long calls, long failed) {
        AlertPolicy.Failures set = rules.failures();
        double rate = set.rate() > 0 ? set.rate() : AlertPolicy.Failures.DEFAULT.rate();
        return calls >= set.minimumCalls() && failed > rate * calls;
    }

    /** Whether so many unfinished dead letters are too many. */
    public boolean tooMany(long letters) {
        return letters > rules.deadLetters();
    }
}
