package io.resilience.breaker;

import java.time.Duration;

/**
 * A breaker at one moment.
 *
 * @param tally the window's content, or, while calls are refused, what it was when they began to be
 * @param why what led to this state; for a closed breaker the failures it has seen
 */
public record BreakerSnapshot(BreakerState state, Age age, Tally tally, Why why) {
    /** The number of the phase, how long it has lasted, and how long until the next probe (zero: none is waited for). */
    public record Age(long epoch, Duration inState, Duration nextProbe) {}
}
