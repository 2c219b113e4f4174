package io.resilience.trial;

import io.resilience.breaker.Onlooker;
import io.resilience.breaker.Transition;
import org.jspecify.annotations.Nullable;

/** Looks on at one breaker: for the log of its outcomes, for settings that run beside its own, or for both. */
record BreakerWatch(@Nullable OutcomeLog log, @Nullable ShadowRun shadow) implements Onlooker {
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
            log.succeeded(began, now);
        }
        if (shadow != null) {
            shadow.succeeded(permit, began, now, value);
        }
    }

    @Override
    public void failed(long permit, long began, long now, Throwable failure, boolean counts) {
        if (log != null) {
            log.ended(counts ? PackedOutcome.FAILURE : PackedOutcome.IGNORED, began, now);
        }
        if (shadow != null) {
            shadow.failed(permit, began, now, failure, counts);
        }
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
