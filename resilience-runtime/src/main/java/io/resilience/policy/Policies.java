package io.resilience.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every setting of one operation; an absent policy is null, and absent fallbacks are an empty list.
 *
 * @param gates what asks before a call
 * @param retry when to call again
 * @param timeout how long an attempt and the call may take
 * @param failures what counts as a failure
 * @param recovery what happens to a call that failed for good
 */
public record Policies(
        Gates gates,
        @Nullable RetryPolicy retry,
        @Nullable TimeoutPolicy timeout,
        FailurePolicy failures,
        Recovery recovery) {

    /** Policies that let every call pass unguarded. */
    public static final Policies NONE = new Policies(Gates.NONE, null, null, FailurePolicy.DEFAULT, Recovery.NONE);

    /** The gates of a call, outermost first. */
    public record Gates(
            @Nullable BreakerPolicy breaker,
            @Nullable RateLimitPolicy rateLimit,
            @Nullable BulkheadPolicy bulkhead) {
        /** No gate. */
        public static final Gates NONE = new Gates(null, null, null);
    }

    /** What answers for, and what keeps, a call that failed for good. */
    public record Recovery(
            List<FallbackPolicy> fallbacks,
            @Nullable DeadLetterPolicy deadLetter,
            @Nullable IdempotencyPolicy idempotency) {
        /** Nothing answers and nothing is kept. */
        public static final Recovery NONE = new Recovery(List.of(), null, null);

        /** Copies the list. */
        public Recovery {
            fallbacks = List.copyOf(fallbacks);
        }
    }

    /** These policies with other gates. */
    public Policies withGates(Gates other) {
        return new Policies(other, retry, timeout, failures, recovery);
    }

    /** These policies with another retry, or none. */
    public Policies withRetry(@Nullable RetryPolicy other) {
        return new Policies(gates, other, timeout, failures, recovery);
    }

    /** These policies with another timeout, or none. */
    public Policies withTimeout(@Nullable TimeoutPolicy other) {
        return new Policies(gates, retry, other, failures, recovery);
    }

    /** These policies with other failure rules. */
    public Policies withFailures(FailurePolicy other) {
        return new Policies(gates, retry, timeout, other, recovery);
    }

    /** These policies with another recovery. */
    public Policies withRecovery(Recovery other) {
        return new Policies(gates, retry, timeout, failures, other);
    }
}
