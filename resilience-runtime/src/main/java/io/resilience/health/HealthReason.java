package io.resilience.health;

/**
 * Something that is wrong.
 *
 * @param operation the operation, {@code operation[value]} where an argument splits its breaker, or {@code "*"} for the service
 * @param kind what is wrong
 * @param sentence the same for people
 */
public record HealthReason(String service, String operation, Kind kind, String sentence) {
    /** What can be wrong. */
    public enum Kind {
        /** Time limits don't end; of the whole runtime, which stands as {@code *}. */
        TIME_NOT_WATCHED,
        /** A breaker refuses calls. */
        BREAKER_OPEN,
        /** A breaker admits probes only. */
        BREAKER_HALF_OPEN,
        /** More of the recent calls fail or are refused than should. */
        FAILURE_RATE,
        /** No place is free, and none in the queue. */
        BULKHEAD_FULL,
        /** More dead letters wait than {@code alerts.deadLetters} allows. */
        DEAD_LETTERS
    }

    static String letters(long unfinished) {
        return "has " + unfinished + " unfinished dead letters";
    }

    @Override
    public String toString() {
        return service + "/" + operation + " " + sentence;
    }
}
