package io.resilience.policy;

import java.time.Duration;

/** How long good answers are remembered, how many in memory, and whether they outlive the program. */
public record CachePolicy(Duration maxAge, int maxSize, boolean persistent) {
    /** 1000 answers, each for an hour. */
    public static final CachePolicy DEFAULT = new CachePolicy(Duration.ofHours(1), 1000);

    /** In memory only. */
    public CachePolicy(Duration maxAge, int maxSize) {
        this(maxAge, maxSize, false);
    }

    /** Checks the ranges. */
    public CachePolicy {
        Check.positive("maxAge", maxAge);
        Check.atLeast("maxSize", maxSize, 1);
    }
}
