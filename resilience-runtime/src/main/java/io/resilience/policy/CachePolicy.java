package io.resilience.policy;

import java.time.Duration;

/** How long good answers are remembered, and how many. */
public record CachePolicy(Duration maxAge, int maxSize) {
    /** 1000 answers, each for an hour. */
    public static final CachePolicy DEFAULT = new CachePolicy(Duration.ofHours(1), 1000);

    /** Checks the ranges. */
    public CachePolicy {
        Check.positive("maxAge", maxAge);
        Check.atLeast("maxSize", maxSize, 1);
    }
}
