package io.resilience.policy;

import java.time.Duration;

/** A token bucket: {@code limit} tokens a {@code period}, refilled evenly, at most {@code burst} saved; a call waits at most {@code maxWait}. */
public record RateLimitPolicy(int limit, Duration period, int burst, Duration maxWait) {
    /** 100 calls a second, no waiting. */
    public static final RateLimitPolicy DEFAULT = new RateLimitPolicy(100, Duration.ofSeconds(1), 100, Duration.ZERO);

    /** Checks the ranges. */
    public RateLimitPolicy {
        Check.atLeast("limit", limit, 1);
        Check.positive("period", period);
        Check.atLeast("burst", burst, 1);
        Check.notNegative("maxWait", maxWait);
    }
}
