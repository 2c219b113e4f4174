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
 * @param byArgument what is kept for single calls or values of an argument
 */
record Machinery(Gates gates, ByArgument byArgument, RetryBudget budget, OperationMetrics metrics) {

    Machinery with(Breaker breaker) {
        return new Machinery(
                new Gates(breaker, gates.limiter, gates.slots),
                new ByArgument(null, byArgument.firsts),
                budget,
                metrics);
    }

    /** Where an argument splits the breaker: its breakers, and the position of the argument. */
    record Split(KeyedBreakers breakers, int position) {
        Breaker breaker(@Nullable Object[] arguments) {
            return breakers.breaker(arguments, position);
        }
    }

    /** The breakers where an argument splits them, and the first answers by idempotency key. */
    record ByArgument(@Nullable Split split, @Nullable FirstAnswers firsts) {}

    /** The gates, outermost first. */
    record Gates(
            @Nullable Breaker breaker,
            @Nullable RateLimiter limiter,
            @Nullable Slots slots) {}
}
