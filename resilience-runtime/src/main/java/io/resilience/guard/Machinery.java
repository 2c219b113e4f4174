package io.resilience.guard;

import io.resilience.breaker.Breaker;
import io.resilience.bulkhead.Slots;
import io.resilience.metrics.OperationMetrics;
import io.resilience.ratelimit.RateLimiter;
import io.resilience.retry.RetryBudget;
import org.jspecify.annotations.Nullable;

/**
 * The machines of one operation; those whose policy is absent are null. They outlive every pipeline built round them.
 *
 * @param keyed the breakers, where an argument splits them
 */
record Machinery(Gates gates, @Nullable KeyedBreakers keyed, RetryBudget budget, OperationMetrics metrics) {

    Machinery with(Breaker breaker) {
        return new Machinery(new Gates(breaker, gates.limiter, gates.slots), null, budget, metrics);
    }

    /** The gates, outermost first. */
    record Gates(
            @Nullable Breaker breaker,
            @Nullable RateLimiter limiter,
            @Nullable Slots slots) {}
}
