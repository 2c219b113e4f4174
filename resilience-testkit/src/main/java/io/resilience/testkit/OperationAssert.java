package io.resilience.testkit;

import io.resilience.Resilience;
import io.resilience.breaker.BreakerSnapshot;
import io.resilience.breaker.BreakerState;
import io.resilience.metrics.BulkheadReading;
import io.resilience.metrics.Count;
import io.resilience.metrics.OperationReading;
import org.jspecify.annotations.Nullable;

/** Expectations of one operation of a runtime; each fails with a sentence that says what is instead, and why. */
public final class OperationAssert {
    private final Resilience resilience;
    private final String service;
    private final String operation;

    OperationAssert(Resilience resilience, String service, String operation) {
        this.resilience = resilience;
        this.service = service;
        this.operation = operation;
    }

    /** Expectations of {@code service/operation}. */
    public static OperationAssert that(Resilience resilience, String service, String operation) {
        return new OperationAssert(resilience, service, operation);
    }

    /** Fails unless the breaker is closed. */
    public OperationAssert isClosed() {
        return is(BreakerState.CLOSED);
    }

    /** Fails unless the breaker is open. */
    public OperationAssert isOpen() {
        return is(BreakerState.OPEN);
    }

    /** Fails unless the breaker is half-open. */
    public OperationAssert isHalfOpen() {
        return is(BreakerState.HALF_OPEN);
    }

    /** Fails unless the breaker is in the state. */
    public OperationAssert is(BreakerState expected) {
        BreakerSnapshot seen = resilience.breakers().state(service, operation);
        if (seen == null) {
            throw new AssertionError(name() + " has no breaker; breakers are "
                    + resilience.states().keySet());
        }
        if (seen.state() != expected) {
            String reason = seen.why().reason().isEmpty()
                    ? ""
                    : " because " + seen.why().reason();
            throw new AssertionError(name() + " is " + seen.state() + reason + ", not " + expected
                    + "; its window holds " + seen.tally());
        }
        return this;
    }

    /** Fails unless {@code count} is {@code expected}. */
    public OperationAssert counts(Count count, long expected) {
        OperationReading reading = reading();
        if (reading.counts().of(count) != expected) {
            throw new AssertionError(name() + " counts " + count + " "
                    + reading.counts().of(count) + " times, not " + expected + "; all counts: " + reading.counts());
        }
        return this;
    }

    /** Waits until every place of the bulkhead is free and nobody waits, for calls that other threads make. */
    public OperationAssert awaitIdle() {
        Patience.until(() -> idle(reading().bulkhead()), () -> name() + " still has calls running or waiting");
        return this;
    }

    private static boolean idle(@Nullable BulkheadReading bulkhead) {
        return bulkhead == null || (bulkhead.inUse() == 0 && bulkhead.queued() == 0);
    }

    /** Fails unless every place of the bulkhead is free and nobody waits. */
    public OperationAssert isIdle() {
        BulkheadReading bulkhead = reading().bulkhead();
        if (bulkhead != null && !idle(bulkhead)) {
            throw new AssertionError(
                    name() + " has " + bulkhead.inUse() + " of " + bulkhead.limit() + " places taken and "
                            + bulkhead.queued() + " calls waiting; a call has not ended, or its place was lost");
        }
        return this;
    }

    private OperationReading reading() {
        OperationReading reading = resilience.metrics().reading(service, operation);
        if (reading == null) {
            throw new AssertionError(name() + " was never called");
        }
        return reading;
    }

    private String name() {
        return service + "/" + operation;
    }
}
