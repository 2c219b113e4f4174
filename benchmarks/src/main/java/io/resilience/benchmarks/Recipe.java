package io.resilience.benchmarks;

import java.time.Duration;

/**
 * The policies that stand before a work.
 *
 * @param blend which of them
 * @param timeout the limit of an attempt, where the blend has one
 */
public record Recipe(Blend blend, Duration timeout) {
    static final int MAX_ATTEMPTS = 3;
    static final int MAX_CONCURRENT = 25;
    static final String FALLBACK = "fallback";

    /** Sets of policies that people use. */
    public enum Blend {
        /** A breaker. */
        BREAKER,
        /** Breaker, retry and bulkhead. */
        STACK,
        /** Breaker, retry, bulkhead, timeout and fallback. */
        EVERYTHING,
        /** The same for work that returns a stage. */
        ASYNC_EVERYTHING;

        boolean retries() {
            return this != BREAKER;
        }

        boolean limitsTime() {
            return this == EVERYTHING || this == ASYNC_EVERYTHING;
        }

        boolean async() {
            return this == ASYNC_EVERYTHING;
        }
    }

    static Recipe of(Blend blend) {
        return new Recipe(blend, Duration.ofSeconds(30));
    }
}
