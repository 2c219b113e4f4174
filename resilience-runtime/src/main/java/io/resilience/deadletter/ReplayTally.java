package io.resilience.deadletter;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/** What became of the replays of one run. */
final class ReplayTally {
    private final LongAdder succeeded = new LongAdder();
    private final LongAdder failed = new LongAdder();
    private final LongAdder parked = new LongAdder();
    private final LongAdder skipped = new LongAdder();
    private final AtomicInteger inFlight = new AtomicInteger();

    void begun() {
        inFlight.incrementAndGet();
    }

    void notBegun() {
        inFlight.decrementAndGet();
    }

    void skipped() {
        skipped.increment();
    }

    /** A replay has ended; one that was refused counts as none, because it is to be made again. */
    void ended(ReplayOutcome outcome) {
        switch (outcome) {
            case SUCCEEDED -> succeeded.increment();
            case FAILED -> failed.increment();
            case PARKED -> parked.increment();
            case REFUSED -> {}
            default -> skipped.increment();
        }
        inFlight.decrementAndGet();
    }

    int inFlight() {
        return inFlight.get();
    }

    ReplayProgress progress(ReplayTarget target, ReplayProgress.State state) {
        return new ReplayProgress(
                target.service(),
                target.operation(),
                state,
                succeeded.sum(),
                failed.sum(),
                parked.sum(),
                skipped.sum(),
                inFlight.get());
    }
}
