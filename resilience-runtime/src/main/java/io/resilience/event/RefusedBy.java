package io.resilience.event;

/** The gates that can refuse an attempt. */
public enum RefusedBy {
    /** The breaker: open, forced open, half-open without a free probe, or ramping up. */
    BREAKER,
    /** The rate limit. */
    RATE_LIMIT,
    /** The bulkhead: full, with its queue full or waited in for too long. */
    BULKHEAD
}
