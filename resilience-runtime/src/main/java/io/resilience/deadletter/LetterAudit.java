package io.resilience.deadletter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of what was done about a letter; lines are only ever added.
 *
 * @param seq from 1, in order, for each letter
 * @param at wall time, for people
 * @param actor a person or program that acted, or one of the constants here
 * @param detail the reason, where one was given
 */
public record LetterAudit(
        int seq,
        Instant at,
        String actor,
        Action action,
        @Nullable String detail) {
    /** The actor of what a guard does. */
    public static final String GUARD = "guard";

    /** The actor of what a replay ends in. */
    public static final String REPLAY = "replay";

    /** The actor of what a {@link Retention} asks for. */
    public static final String RETENTION = "retention";

    /** What was done. */
    public enum Action {
        /** A failed call was kept. */
        KEPT,
        /** A call was written down before it was made. */
        JOURNALED,
        /** A replay succeeded. */
        DONE,
        /** It waits for a person, for the reason in the detail. */
        PARKED,
        /** A parked letter was made ready. */
        REVIVED,
        /** Somebody decided that it is not to be replayed. */
        DISCARDED,
        /** It grew older than the retention allows. */
        EXPIRED,
        /** It came from an export. */
        IMPORTED
    }
}
