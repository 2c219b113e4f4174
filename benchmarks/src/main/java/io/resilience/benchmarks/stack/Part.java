package io.resilience.benchmarks.stack;

import java.util.Locale;

/** A policy. */
public enum Part {
    /** Refuses while the work fails. */
    BREAKER,
    /** Runs the work again. */
    RETRY,
    /** Limits how many calls run at once, on the caller's thread where the library can. */
    BULKHEAD,
    /** Ends a call that takes too long. */
    TIMEOUT,
    /** Answers for a failed call. */
    FALLBACK,
    /** Runs the work on a pool of its own, with a bounded queue; the caller waits. */
    POOL;

    String title() {
        return this == POOL ? "thread pool" : name().toLowerCase(Locale.ROOT);
    }
}
