package io.resilience.samples.grocery.terminal;

import java.time.Duration;

/**
 * One service at one moment, all its operations together.
 *
 * @param breaker the worst state of its breakers
 * @param calls how calls ended since the start
 * @param latency how long attempts take
 * @param running attempts running now
 * @param letters its dead letters
 */
public record ServiceReading(String service, Light breaker, Calls calls, Times latency, int running, Letters letters) {

    /** The state of a breaker for people: {@code closed}, {@code half-open}, {@code OPEN 1.2 s}. */
    public record Light(Level level, String text) {}

    /** How much a state should worry. */
    public enum Level {
        GOOD,
        WARNING,
        BAD
    }

    /** Calls that ended well, by a fallback, by a failure; attempts refused, retries made, attempts that timed out. */
    public record Calls(long ok, long answered, long failed, long refused, long retried, long timedOut) {
        /** All calls that ended. */
        public long total() {
            return ok + answered + failed;
        }

        /** These and others. */
        public Calls plus(Calls other) {
            return new Calls(
                    ok + other.ok,
                    answered + other.answered,
                    failed + other.failed,
                    refused + other.refused,
                    retried + other.retried,
                    timedOut + other.timedOut);
        }
    }

    /** Dead letters kept since the start, replayed with success, and waiting now. */
    public record Letters(long kept, long replayed, long waiting) {}

    /** The median and the 95th percentile. */
    public record Times(Duration median, Duration p95) {}
}
