package io.resilience.benchmarks.stack;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Sets of policies that people use. */
public enum Blend {
    /** A breaker. */
    BREAKER(Part.BREAKER),
    /** Breaker, retry and bulkhead. */
    STACK(Part.BREAKER, Part.RETRY, Part.BULKHEAD),
    /** Breaker, retry, bulkhead, timeout and fallback. */
    EVERYTHING(Part.BREAKER, Part.RETRY, Part.BULKHEAD, Part.TIMEOUT, Part.FALLBACK),
    /** The same for work that returns a stage. */
    ASYNC_EVERYTHING(Part.BREAKER, Part.RETRY, Part.BULKHEAD, Part.TIMEOUT, Part.FALLBACK),
    /** A timeout. */
    TIMEOUT(Part.TIMEOUT),
    /** A fallback. */
    FALLBACK(Part.FALLBACK),
    /** A thread pool. */
    POOL(Part.POOL);

    private final Set<Part> parts;

    Blend(Part first, Part... others) {
        parts = EnumSet.of(first, others);
    }

    /** Whether the policy is in it. */
    public boolean has(Part part) {
        return parts.contains(part);
    }

    /** Whether the work returns a stage. */
    public boolean async() {
        return this == ASYNC_EVERYTHING;
    }

    /** The policies, to be read. */
    public String title() {
        return parts.stream().map(Part::title).collect(Collectors.joining(", "));
    }

    Set<Part> parts() {
        return parts;
    }
}
