package io.resilience.policy;

import java.time.Duration;

/** How long the first answer for an idempotency key is remembered, and for how many keys. */
public record IdempotencyPolicy(Duration keepFor, int maxSize) {
    /** 10,000 keys for a day. */
    public static final IdempotencyPolicy DEFAULT = new IdempotencyPolicy(Duration.ofHours(24), 10_000);

    /** Checks the ranges. */
    public IdempotencyPolicy {
        Check.positive("keepFor", keepFor);
        Check.atLeast("maxSize", maxSize, 1);
    }
}
