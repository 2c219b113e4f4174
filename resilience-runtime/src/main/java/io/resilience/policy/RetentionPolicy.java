package io.resilience.policy;

import java.time.Duration;

/**
 * How long dead letters stay in a durable store.
 *
 * @param finished how long a finished letter can still be looked at
 * @param waiting the age at which a letter that still waits is given up; zero for never
 * @param audit how long the audit of a letter that is gone stays
 */
public record RetentionPolicy(Duration finished, Duration waiting, Duration audit) {
    /** A week, never, 90 days. */
    public static final RetentionPolicy DEFAULT =
            new RetentionPolicy(Duration.ofDays(7), Duration.ZERO, Duration.ofDays(90));

    /** Checks the ranges. */
    public RetentionPolicy {
        Check.notNegative("finished", finished);
        Check.notNegative("waiting", waiting);
        Check.notNegative("audit", audit);
    }
}
