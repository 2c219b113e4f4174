package io.resilience.trial;

import io.resilience.breaker.Onlooker;
import io.resilience.breaker.Transition;
import io.resilience.time.Beginning;
import io.resilience.time.Ticker;
import org.jspecify.annotations.Nullable;

/** Looks on at one breaker: for the log of its outcomes, for settings that run beside its own, or for both. */
record BreakerWatch(@Nullable OutcomeLog log, @Nullable ShadowRun shadow, Ticker ticker) implements Onlooker {
    /** Calls that took less can't have been slow by any setting that makes sense, whatever coarse time lagged. */
    private static final long SHORT = 5_000_000;

    @Override
    public long entered(long permit, long began) {
        if (log != null && permit < 0) {
            log.refused(began);
        }
        return shadow == null ? permit : shadow.entered(permit, began);
    }

    @Override
    public void succeeded(long permit, long began, long now, @Nullable Object value) {
        if (log != null) {
            log.succeeded(since(began, now), now);
        }
        if (shadow != null) {
            shadow.succeeded(permit, began, now, value);
        }
    }

    @Override
    public void failed(long permit, long began, long now, Throwable failure, boolean counts) {
        if (log != null) {
            log.ended(counts ? PackedOutcome.FAILURE : PackedOutcome.IGNORED, since(began, now), now);
        }
        if (shadow != null) {
            shadow.failed(permit, began, now, failure, counts);
        }
    }

    /** Since when a call surely ran: what is tried on it must not find it slower than it was. */
    private long since(long began, long now) {
        return now - began < SHORT ? began : now - Beginning.took(ticker, began, now);
    }

    @Override
    public void released(long permit, long began) {
        if (shadow != null) {
            shadow.released(permit, began);
        }
    }

    @Override
    public void moved(Transition move, long now) {
        if (shadow != null) {
            shadow.liveMoved(move, now);
        }
    }
}
