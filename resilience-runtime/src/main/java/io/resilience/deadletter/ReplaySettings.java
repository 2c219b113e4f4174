package io.resilience.deadletter;

import io.resilience.policy.LongestTime;
import java.time.Duration;

/**
 * How politely letters are replayed, each operation by itself.
 *
 * @param pace how many replays are begun
 * @param lease how long a letter is left to its replayer after that last said that it is under way; it says so at every third of that
 * @param lookAgain how long to wait while the breaker is open or refused a replay
 * @param lookForDue how often letters are looked for that have become due, or that others left behind
 * @param backoff how long a letter waits after a replay that failed
 */
public record ReplaySettings(
        Pace pace, Duration lease, Duration lookAgain, Duration lookForDue, ReplayBackoff backoff) {
    /** 10 a second, 4 at once; a minute's lease; a look at an open breaker each second, for due letters each 30 s. */
    public static final ReplaySettings DEFAULT = new ReplaySettings(
            new Pace(10, 4),
            Duration.ofMinutes(1),
            Duration.ofSeconds(1),
            Duration.ofSeconds(30),
            ReplayBackoff.DEFAULT);

    /**
     * How many replays are begun.
     *
     * @param perSecond begun a second
     * @param inFlight under way at once
     */
    public record Pace(double perSecond, int inFlight) {
        /** Checks the ranges. */
        public Pace {
            check(perSecond > 0, "perSecond is " + perSecond + "; make it more than 0");
            check(inFlight > 0, "inFlight is " + inFlight + "; make it at least 1");
        }
    }

    /** Checks the ranges. */
    public ReplaySettings {
        checkPositive("lease", lease);
        checkPositive("lookAgain", lookAgain);
        checkPositive("lookForDue", lookForDue);
    }

    int inFlight() {
        return pace.inFlight;
    }

    long intervalNanos() {
        return Math.max(1, (long) Math.min(1e9 / pace.perSecond, (double) LongestTime.LIMIT.toNanos()));
    }

    /** The same at another pace. */
    public ReplaySettings with(Pace other) {
        return new ReplaySettings(other, lease, lookAgain, lookForDue, backoff);
    }

    /** The same with other pauses after failures. */
    public ReplaySettings with(ReplayBackoff other) {
        return new ReplaySettings(pace, lease, lookAgain, lookForDue, other);
    }

    private static void checkPositive(String name, Duration duration) {
        check(duration.compareTo(Duration.ZERO) > 0, name + " is " + duration + "; make it longer than zero");
        LongestTime.checked(name, duration);
    }

    private static void check(boolean holds, String problem) {
        if (!holds) {
            throw new IllegalArgumentException(problem);
        }
    }
}
