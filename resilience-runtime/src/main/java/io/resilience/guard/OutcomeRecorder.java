package io.resilience.guard;

import io.resilience.breaker.Breaker;
import io.resilience.breaker.Onlooker;
import io.resilience.failure.FailedResultException;
import io.resilience.failure.FailureRules;
import io.resilience.metrics.Count;
import io.resilience.metrics.OperationMetrics;
import io.resilience.policy.BreakerPolicy;
import io.resilience.time.Ticker;
import org.jspecify.annotations.Nullable;

/** Tells the breaker and the metrics of a pipeline what came of its attempts, and settles their permits. Immutable. */
final class OutcomeRecorder {
    private final Refusals refusals;
    private final Ticker ticker;
    private final Stopwatch watch;
    private final FailureRules rules;
    private final OperationMetrics metrics;
    private final @Nullable Breaker breaker;
    private final @Nullable BreakerPolicy breakerPolicy;

    OutcomeRecorder(Setup setup, Refusals refusals, Stopwatch watch) {
        this.refusals = refusals;
        this.watch = watch;
        this.ticker = setup.engine().ticker();
        this.rules = setup.rules().failures();
        this.metrics = setup.machinery().metrics();
        this.breaker = setup.machinery().gates().breaker();
        this.breakerPolicy = setup.rules().policies().gates().breaker();
    }

    /** The outcome of an attempt of which breaker and metrics could not be told: what the work itself made of it. */
    @Nullable
    Throwable untold(long permit, long began, @Nullable Throwable outcome) {
        try {
            release(permit, began);
        } catch (Throwable full) {
            return outcome; // a probe whose permit is kept expires
        }
        return outcome;
    }

    /** Tells the breaker and the metrics of an outcome, however the work was done; null for a success. Never throws. */
    @Nullable
    Throwable settle(long permit, long began, @Nullable Object value, @Nullable Throwable thrown) {
        if (thrown != null) {
            return failed(permit, began, thrown);
        }
        try {
            if (rules.failed(value)) {
                return failed(permit, began, new FailedResultException(value));
            }
            succeeded(permit, began, value);
            return null;
        } catch (Throwable broken) {
            return untold(permit, began, null);
        }
    }

    void succeeded(long permit, long began, @Nullable Object value) {
        long now = ticker.coarse();
        boolean slow = watch.isSlow(began, now);
        if (breaker != null && breakerPolicy != null) {
            if (!breaker.succeeded(breakerPolicy, permit, slow, now)) {
                refusals.late(true);
            }
            Onlooker onlooker = breaker.onlooker();
            if (onlooker != null) {
                onlooker.succeeded(permit, began, now, value);
            }
        }
        metrics.add(Count.SUCCESS);
        watch.ended(began, slow, "succeeded");
    }

    /** Tells the breaker and the metrics of a failure, and returns it. Never throws. */
    Throwable failed(long permit, long began, Throwable failure) {
        try {
            tell(permit, began, failure);
        } catch (Throwable broken) {
            untold(permit, began, failure);
        }
        return failure;
    }

    private void tell(long permit, long began, Throwable failure) {
        long now = ticker.coarse();
        boolean slow = watch.isSlow(began, now);
        boolean counts = rules.counts(failure);
        judged(permit, began, now, failure, slow, counts);
        metrics.add(counts ? Count.FAILURE : Count.IGNORED);
        watch.ended(began, slow, counts ? "failed" : "ignored");
    }

    private void judged(long permit, long began, long now, Throwable failure, boolean slow, boolean counts) {
        if (breaker == null || breakerPolicy == null) {
            return;
        }
        if (!counts) {
            breaker.released(breakerPolicy, permit, now);
        } else if (!breaker.failed(breakerPolicy, permit, failure, slow, now)) {
            refusals.late(false);
        }
        Onlooker onlooker = breaker.onlooker();
        if (onlooker != null) {
            onlooker.failed(permit, began, now, failure, counts);
        }
    }

    /** Settles an attempt whose time was up. Never throws. */
    Throwable timedOut(long permit, long began, @Nullable Throwable cause) {
        return failed(permit, began, refusals.timedOut(cause));
    }

    /**
     * Settles the permit of a call that was not let in. A time limit that ends in a queue is a time limit like any other; a refusal
     * counts where the breaker's {@code failOn} names it.
     */
    void withdrawn(long permit, long began, long refusal) {
        if (permit < 0) {
            return;
        }
        if (refusal == Refusal.LATE) {
            failed(permit, began, refusals.sample(refusal));
        } else if (refusal != Refusal.NONE && refusal != Refusal.INTERRUPTED && refusals.counts(refusal)) {
            judged(permit, began, ticker.coarse(), refusals.sample(refusal), false, true);
        } else {
            release(permit, began);
        }
    }

    /** Gives back the breaker's permit of a call that was not made. */
    void release(long permit, long began) {
        if (breaker != null && breakerPolicy != null) {
            breaker.released(breakerPolicy, permit, began);
            Onlooker onlooker = breaker.onlooker();
            if (onlooker != null) {
                onlooker.released(permit, began);
            }
        }
    }
}
