package io.resilience.breaker;

/** The states of a breaker, as operators know them. */
public enum BreakerState {
    /** Calls pass and are watched. */
    CLOSED,
    /** Calls are refused for some time. */
    OPEN,
    /** A few calls pass to find out whether the service has recovered. */
    HALF_OPEN,
    /** Calls are refused because an operator said so. */
    FORCED_OPEN,
    /** Calls pass and are counted; nothing is ever refused. */
    DISABLED;

    /** Whether every call is refused: open, or forced open. */
    public boolean refuses() {
        return this == OPEN || this == FORCED_OPEN;
    }
}
