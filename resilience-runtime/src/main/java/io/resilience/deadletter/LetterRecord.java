package io.resilience.deadletter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A dead letter as a store holds it.
 *
 * @param id a UUID of version 7: ids sort by the time of their making
 * @param createdAt wall time, for people
 * @param delivered how often its call was made again
 * @param nextAttemptAt wall time, for people: when a waiting letter is due; null when it isn't waiting
 * @param lastError what the last replay failed with, or why the letter was parked, discarded or expired
 */
public record LetterRecord(
        String id,
        LetterCall call,
        LetterFailure failure,
        Instant createdAt,
        LetterStatus status,
        Delivered delivered,
        @Nullable Instant nextAttemptAt,
        @Nullable String lastError) {

    /**
     * Counts of replays.
     *
     * @param deliveries replays begun, counted when they are claimed, so that one that kills its process counts too
     * @param failures replays that ended in a failure; the deliveries beyond them are under way, killed, or outlived their lease
     */
    public record Delivered(int deliveries, int failures) {
        /** Not yet replayed. */
        public static final Delivered NONE = new Delivered(0, 0);
    }

    /** The service that was called. */
    public String service() {
        return call.service();
    }

    /** The operation that was called. */
    public String operation() {
        return call.operation();
    }

    /** Replays begun. */
    public int deliveries() {
        return delivered.deliveries;
    }

    /** Replays that ended in a failure. */
    public int failures() {
        return delivered.failures;
    }

    /** What identifies the logical call to its target, the same on every delivery: the caller's key, else the letter's id. */
    public String idempotencyKey() {
        String given = call.idempotencyKey();
        return given == null ? id : given;
    }

    LetterRecord with(LetterStatus next, @Nullable Instant due, @Nullable String error) {
        return new LetterRecord(id, call, failure, createdAt, next, delivered, due, error);
    }

    LetterRecord counted(Delivered counts) {
        return new LetterRecord(id, call, failure, createdAt, status, counts, nextAttemptAt, lastError);
    }

    LetterRecord failedWith(LetterFailure last) {
        return new LetterRecord(id, call, last, createdAt, status, delivered, nextAttemptAt, lastError);
    }
}
