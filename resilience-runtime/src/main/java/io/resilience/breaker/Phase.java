package io.resilience.breaker;

import org.jspecify.annotations.Nullable;

/** What a breaker is at one moment; immutable but for the evidence that a closed or disabled breaker gathers. */
sealed interface Phase {
    /** When and as what number it began. */
    Start start();

    /** The name operators know it by. */
    BreakerState state();

    /** When it may end by time alone, in nanoseconds of the ticker; 0 when it lasts only by what happens. */
    default long until() {
        return 0;
    }

    /** The permit of an ordinary call of this phase. */
    default long permit() {
        return Permit.of(start().epoch(), 0);
    }

    /**
     * The beginning of a phase.
     *
     * @param epoch counts the phases of a breaker
     * @param at when it began, in nanoseconds of the ticker
     * @param trips how often the breaker has opened without a lasting recovery
     */
    record Start(long epoch, long at, int trips) {
        Start next(long now, int trips) {
            return new Start(epoch + 1, now, trips);
        }
    }

    /** Calls pass; until {@code rampUntil} only a growing share of them. */
    record Closed(Start start, long rampUntil, Evidence evidence) implements Phase {
        @Override
        public BreakerState state() {
            return BreakerState.CLOSED;
        }
    }

    /** Calls are refused until {@code until}. */
    record Open(Start start, long until, Why why) implements Phase {
        @Override
        public BreakerState state() {
            return BreakerState.OPEN;
        }
    }

    /** Probes decide. */
    record HalfOpen(Start start, Probes probes, Why why) implements Phase {
        @Override
        public BreakerState state() {
            return BreakerState.HALF_OPEN;
        }
    }

    /** An operator refuses calls until {@code until}; {@link Long#MAX_VALUE} means until reset. */
    record ForcedOpen(Start start, long until, Why why) implements Phase {
        @Override
        public BreakerState state() {
            return BreakerState.FORCED_OPEN;
        }
    }

    /** Calls pass and are counted until {@code until}; {@link Long#MAX_VALUE} means until reset. */
    record Disabled(Start start, long until, Evidence evidence) implements Phase {
        @Override
        public BreakerState state() {
            return BreakerState.DISABLED;
        }
    }

    /** The evidence of a phase that gathers some. */
    static @Nullable Evidence evidence(Phase phase) {
        if (phase instanceof Closed closed) {
            return closed.evidence;
        }
        return phase instanceof Disabled disabled ? disabled.evidence : null;
    }

    /** The same phase gathering other evidence; a phase that gathers none stays itself. */
    static Phase with(Phase phase, Evidence evidence) {
        if (phase instanceof Closed closed) {
            return new Closed(closed.start, closed.rampUntil, evidence);
        }
        return phase instanceof Disabled disabled ? new Disabled(disabled.start, disabled.until, evidence) : phase;
    }

    /** Why a phase refuses, if it does. */
    static Why why(Phase phase) {
        if (phase instanceof Open open) {
            return open.why;
        }
        if (phase instanceof HalfOpen half) {
            return half.why;
        }
        return phase instanceof ForcedOpen forced ? forced.why : Why.NOTHING;
    }
}
