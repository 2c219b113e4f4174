package io.resilience.policy;

import java.time.Duration;

/**
 * What operators are alerted of.
 *
 * @param rules the conditions
 * @param every pause between two looks
 * @param calm how long a condition must be gone before its incident has ended
 */
public record AlertPolicy(Rules rules, Duration every, Duration calm) {
    /** All rules on; looks every 5 s, ends after 30 s of calm. */
    public static final AlertPolicy DEFAULT =
            new AlertPolicy(Rules.DEFAULT, Duration.ofSeconds(5), Duration.ofSeconds(30));

    /**
     * The conditions.
     *
     * @param breakerOpen an open breaker
     * @param failures a share of failed attempts
     * @param bulkheadFull a bulkhead without a free place
     * @param deadLetters more unfinished dead letters than this; {@link Double#MAX_VALUE} for never
     * @param serviceDown a service, all of whose breakers refuse
     */
    public record Rules(
            boolean breakerOpen, Failures failures, boolean bulkheadFull, double deadLetters, boolean serviceDown) {
        /** Each of them; more than a tenth of at least 20 attempts, more than 10 dead letters. */
        public static final Rules DEFAULT = new Rules(true, Failures.DEFAULT, true, 10, true);
    }

    /** More than this share (0: never) of at least so many attempts. */
    public record Failures(double rate, int minimumCalls) {
        /** More than a tenth of at least 20. */
        public static final Failures DEFAULT = new Failures(0.1, 20);

        /** Checks the ranges. */
        public Failures {
            Check.share("failureRate", rate);
            Check.atLeast("minimumCalls", minimumCalls, 1);
        }
    }

    /** Checks the ranges. */
    public AlertPolicy {
        Check.positive("every", every);
        Check.notNegative("calm", calm);
    }
}
