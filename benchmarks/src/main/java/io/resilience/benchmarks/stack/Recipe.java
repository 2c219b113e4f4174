package io.resilience.benchmarks.stack;

import java.time.Duration;

/**
 * The policies that stand before a work.
 *
 * @param blend which of them
 * @param timeout the limit of an attempt, where the blend has one
 * @param window what the breaker judges by
 */
public record Recipe(Blend blend, Duration timeout, Window window) {
    /** Attempts in all. */
    public static final int MAX_ATTEMPTS = 3;
    /** Places of the bulkhead. */
    public static final int MAX_CONCURRENT = 25;
    /** Threads of the pool, and places in its queue. */
    public static final int POOL_SIZE = 8;
    /** What the fallback answers. */
    public static final String FALLBACK = "fallback";
    /** Share of failures that trips a breaker that judges by a rate; half of the calls may fail without. */
    static final double FAILURE_RATE = 0.9;

    /** The blend with a time limit that no call reaches. */
    public static Recipe of(Blend blend) {
        return new Recipe(blend, Duration.ofSeconds(30), Window.USUAL);
    }

    /** The same with another limit. */
    public Recipe within(Duration limit) {
        return new Recipe(blend, limit, window);
    }

    /** The same with another window. */
    public Recipe over(Window other) {
        return new Recipe(blend, timeout, other);
    }

    boolean has(Part part) {
        return blend.has(part);
    }
}
