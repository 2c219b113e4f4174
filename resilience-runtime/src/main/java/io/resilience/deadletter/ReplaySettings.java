package io.resilience.deadletter;

import java.time.Duration;

/**
 * How politely letters are replayed, each operation by itself.
 *
 * @param perSecond replays begun a second
 * @param inFlight replays under way at once
 * @param lease how long one replay may take before its letter is handed out again
 * @param lookAgain how long to wait while the breaker is open or refused a replay
 */
public record ReplaySettings(double perSecond, int inFlight, Duration lease, Duration lookAgain) {
    /** 10 a second, 4 at once, an hour's lease, a look each second. */
    public static final ReplaySettings DEFAULT = new ReplaySettings(10, 4, Duration.ofHours(1), Duration.ofSeconds(1));

    /** Checks the ranges. */
    public ReplaySettings {
        check(perSecond > 0, "perSecond is " + perSecond + "; make it more than 0");
        check(inFlight > 0, "inFlight is " + inFlight + "; make it at least 1");
        check(lease.compareTo(Duration.ZERO) > 0, "lease is " + lease + "; make it longer than zero");
        check(lookAgain.compareTo(Duration.ZERO) > 0, "lookAgain is " + lookAgain + "; make it longer than zero");
    }

    long intervalNanos() {
        return Math.max(1, (long) (1e9 / perSecond));
    }

    private static void check(boolean holds, String problem) {
        if (!holds) {
            throw new IllegalArgumentException(problem);
        }
    }
}
