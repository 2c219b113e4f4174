package io.resilience.guard;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** The exceptions of another, each with the place of its call. */
record TracedFailures(RaisedFailures maker) implements RaisedFailures {
    @Override
    public Throwable open(Name name, String state, LongSupplier remainingNanos, @Nullable Throwable lastCause) {
        return CalledFrom.add(maker.open(name, state, remainingNanos, lastCause));
    }

    @Override
    public Throwable full(Name name, String why) {
        return CalledFrom.add(maker.full(name, why));
    }

    @Override
    public Throwable rateExceeded(Name name, Duration retryAfter) {
        return CalledFrom.add(maker.rateExceeded(name, retryAfter));
    }

    @Override
    public Throwable timedOut(Name name, Duration limit, @Nullable Throwable cause) {
        return CalledFrom.add(maker.timedOut(name, limit, cause));
    }
}
