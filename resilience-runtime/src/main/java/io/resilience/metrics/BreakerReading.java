package io.resilience.metrics;

import io.resilience.breaker.BreakerState;
import io.resilience.breaker.Tally;
import java.time.Duration;

/** A breaker at one moment: its state, for how long, and what is in its window. */
public record BreakerReading(BreakerState state, Duration inState, Tally window) {
    /** The share of failures in the window, 0 to 1; -1 while it is empty. */
    public double failureRate() {
        return window.failureRate();
    }

    /** The share of slow calls in the window, 0 to 1; -1 while it is empty. */
    public double slowCallRate() {
        return window.slowCallRate();
    }
}
