package io.resilience.alert;

/** What an alert is about. */
public enum AlertKind {
    /** A breaker refuses calls, or did between two looks. */
    BREAKER_OPEN(false),
    /** Too large a share of an operation's attempts fails. */
    FAILURE_RATE(false),
    /** A bulkhead has no free place, or refused calls between two looks. */
    BULKHEAD_FULL(false),
    /** Too many dead letters wait, or their store doesn't answer. */
    DEAD_LETTERS(false),
    /** Every breaker of a service refuses calls. */
    SERVICE_DOWN(true);

    private final boolean critical;

    AlertKind(boolean critical) {
        this.critical = critical;
    }

    /** {@code critical} or {@code warning}. */
    public String severity() {
        return critical ? "critical" : "warning";
    }
}
