package io.resilience.policy;

import io.resilience.exception.ProblemKind;
import java.time.Duration;

/**
 * When to call again.
 *
 * @param maxAttempts attempts in all, the first call included
 * @param maxDuration after so long, counted from the call's beginning, no further attempt begins; zero for no such limit
 * @param backoff the pauses between them
 * @param budget what all retries of the service may take together
 */
public record RetryPolicy(int maxAttempts, Duration maxDuration, Backoff backoff, Budget budget) {
    /** 3 attempts, 100 ms doubling to 10 s, jitter 0.5, within a budget of 20 % and 10 a second. */
    public static final RetryPolicy DEFAULT = new RetryPolicy(3, Duration.ZERO, Backoff.DEFAULT, Budget.DEFAULT);

    /** Checks the ranges. */
    public RetryPolicy {
        Check.atLeast("maxAttempts", maxAttempts, 1);
        Check.notNegative("maxDuration", maxDuration);
        Duration soonest = backoff.shortestFirst();
        if (!maxDuration.isZero() && maxDuration.compareTo(soonest) < 0) {
            throw new InvalidSettingException(
                    ProblemKind.MAXIMUM_BELOW_START,
                    "maxDuration " + DurationText.print(maxDuration) + " is over before the first pause, which takes "
                            + DurationText.print(soonest) + " at least",
                    "make it longer, or delay shorter");
        }
    }

    /** The pause before attempt n: {@code delay * multiplier^(n-2)}, at most {@code maxDelay}; {@code jitter} is its random share. */
    public record Backoff(Duration delay, double multiplier, Duration maxDelay, double jitter) {
        /** 100 ms doubling to 10 s, jitter 0.5. */
        public static final Backoff DEFAULT = new Backoff(Duration.ofMillis(100), 2, Duration.ofSeconds(10), 0.5);

        /** Checks the ranges. */
        public Backoff {
            Check.notNegative("delay", delay);
            LongestTime.checked("maxDelay", maxDelay);
            Check.atLeast("multiplier", multiplier, 1);
            Check.share("jitter", jitter);
            if (maxDelay.compareTo(delay) < 0) {
                throw new InvalidSettingException(
                        ProblemKind.MAXIMUM_BELOW_START,
                        "maxDelay " + DurationText.print(maxDelay) + " is shorter than delay "
                                + DurationText.print(delay),
                        "make it at least as long");
            }
        }

        Duration shortestFirst() {
            return Duration.ofNanos((long) (delay.toNanos() * (1 - jitter)));
        }
    }

    /**
     * What retries of a service may take: {@code ratio} of its calls plus {@code perSecond}, counted over ten seconds. The
     * figures are Finagle's and Linkerd's.
     */
    public record Budget(double ratio, double perSecond) {
        /** 20 % and 10 a second. */
        public static final Budget DEFAULT = new Budget(0.2, 10);
        /** No limit. */
        public static final Budget UNLIMITED = new Budget(Double.MAX_VALUE, Double.MAX_VALUE);

        /** Checks the ranges. */
        public Budget {
            Check.atLeast("budgetRatio", ratio, 0);
            Check.atLeast("budgetPerSecond", perSecond, 0);
        }
    }
}
