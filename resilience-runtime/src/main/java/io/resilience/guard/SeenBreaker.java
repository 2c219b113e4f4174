package io.resilience.guard;

import io.resilience.breaker.BreakerSnapshot;

/**
 * A breaker at one moment.
 *
 * @param own its own name, which tells it from others of the same operation where an argument splits it
 * @param operation the operation's; {@code "*"} in it where a service shares one breaker
 */
public record SeenBreaker(Name own, Name operation, BreakerSnapshot snapshot) {
    /** Whether it refuses calls: open, or forced open. */
    public boolean refuses() {
        return snapshot.state().refuses();
    }
}
