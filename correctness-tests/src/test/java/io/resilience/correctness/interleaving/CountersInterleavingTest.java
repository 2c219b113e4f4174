package io.resilience.correctness.interleaving;

import io.resilience.metrics.StripedCounters;
import java.util.concurrent.atomic.AtomicLong;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Validate;

/** Counters that widen while they are added to lose nothing. */
public class CountersInterleavingTest extends Interleavings {
    private final StripedCounters counters = new StripedCounters(2);
    private final AtomicLong expected = new AtomicLong();

    /** Adds one. */
    @Operation
    public void add() {
        counters.add(1);
        expected.incrementAndGet();
    }

    /** Takes one away, as gauges do. */
    @Operation
    public void subtract() {
        counters.add(1, -1);
        expected.decrementAndGet();
    }

    /** What was added is what is there. */
    @Validate
    public void nothingIsLost() {
        if (counters.sum(1) != expected.get() || counters.sum(0) != 0) {
            throw new IllegalStateException(counters.sum(1) + " instead of " + expected);
        }
    }
}
