package io.resilience.breaker;

import java.time.Duration;

/**
 * A breaker's move from one state to another.
 *
 * @param epoch the number of the phase that begins
 * @param why what led to it
 * @param lasts how long the new state lasts unless something ends it sooner; zero when it has no set end
 */
public record Transition(BreakerState from, BreakerState to, long epoch, Why why, Duration lasts) {}
