package io.resilience.guard;

import io.resilience.breaker.Breaker;
import io.resilience.bulkhead.Slots;
import io.resilience.metrics.OperationMetrics;
import io.resilience.ratelimit.RateLimiter;
import io.resilience.retry.RetryBudget;
import org.jspecify.annotations.Nullable;

/** The machines of one operation; those whose policy is absent are null. They outlive every pipeline built round them. */
record Machinery(Gates gates, RetryBudget budget, OperationMetrics metrics) {

    /** The gates, outermost first. */
    record Gates(@Nullable Breaker breaker, @Nullable RateLimiter limiter, @Nullable Slots slots) {}
}
