package io.resilience.deadletter;

import io.resilience.policy.LongestTime;
import io.resilience.time.Chance;
import java.time.Duration;

/**
 * How long a letter waits after a replay that failed: {@code first}, then {@code multiplier} times as long each time, at most
 * {@code longest}; each pause is shortened or lengthened by up to the share {@code jitter} of it.
 */
public record ReplayBackoff(Duration first, double multiplier, Duration longest, double jitter) {
    /** 30 s, 2 min, 8 min, 32 min, at most an hour, each half as long to half as long again. */
    public static final ReplayBackoff DEFAULT = new ReplayBackoff(Duration.ofSeconds(30), 4, Duration.ofHours(1), 0.5);

    /** Checks the ranges. */
    public ReplayBackoff {
        check(!first.isNegative(), "first is " + first + "; make it zero or longer");
        check(multiplier >= 1, "multiplier is " + multiplier + "; make it at least 1");
        check(longest.compareTo(first) >= 0, "longest is " + longest + "; make it no shorter than first");
        LongestTime.checked("longest", longest);
        check(jitter >= 0 && jitter <= 1, "jitter is " + jitter + "; make it 0 to 1");
    }

    /** The pause after so many deliveries, at least one. */
    Duration pause(int deliveries, Chance chance) {
        double grown = first.toNanos() * Math.pow(multiplier, deliveries - 1.0);
        double share = 1 + jitter * (2 * chance.next() - 1);
        return Duration.ofNanos((long) (Math.min(grown, (double) longest.toNanos()) * share));
    }

    private static void check(boolean holds, String problem) {
        if (!holds) {
            throw new IllegalArgumentException(problem);
        }
    }
}
