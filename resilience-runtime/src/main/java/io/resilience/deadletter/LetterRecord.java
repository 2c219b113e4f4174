package io.resilience.deadletter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A dead letter as a store holds it.
 *
 * @param id a UUID of version 7: ids sort by the time of their making
 * @param createdAt wall time, for people
 * @param deliveries replays begun, counted when they are claimed, so that one that kills its process counts too
 * @param lastError what the last replay failed with, or why the letter was parked or discarded
 */
public record LetterRecord(
        String id,
        LetterCall call,
        LetterFailure failure,
        Instant createdAt,
        LetterStatus status,
        int deliveries,
        @Nullable String lastError) {
    /** The service that was called. */
    public String service() {
        return call.service();
    }

    /** The operation that was called. */
    public String operation() {
        return call.operation();
    }

    /** What identifies the logical call to its target, the same on every delivery: the caller's key, else the letter's id. */
    public String idempotencyKey() {
        String given = call.idempotencyKey();
        return given == null ? id : given;
    }

    LetterRecord with(LetterStatus next, int deliveriesSoFar, @Nullable String error) {
        return new LetterRecord(id, call, failure, createdAt, next, deliveriesSoFar, error);
    }
}
