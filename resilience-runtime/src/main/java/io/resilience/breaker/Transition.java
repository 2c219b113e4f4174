package io.resilience.breaker;

import java.time.Duration;

/**
 * A breaker's move from one state to another.
 *
 * @param epoch the number of the phase that begins
 * @param why what led to it
 * @param openFor how long calls will be refused; zero when they are not, or without end
 */
public record Transition(BreakerState from, BreakerState to, long epoch, Why why, Duration openFor) {}
