package io.resilience.policy;

import java.time.Duration;

/**
 * How long things may take.
 *
 * @param attempt the limit of one attempt, zero for none
 * @param deadline the limit of the whole call, zero for none
 */
public record TimeoutPolicy(Duration attempt, Duration deadline) {
    /** 30 s an attempt, no deadline. */
    public static final TimeoutPolicy DEFAULT = new TimeoutPolicy(Duration.ofSeconds(30), Duration.ZERO);

    /** Checks the ranges. */
    public TimeoutPolicy {
        Check.notNegative("timeout", attempt);
        Check.notNegative("deadline", deadline);
    }
}
