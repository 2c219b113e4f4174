package io.resilience.jdbc;

import io.resilience.deadletter.LetterCall;
import io.resilience.deadletter.LetterFailure;
import io.resilience.deadletter.LetterLease;
import io.resilience.deadletter.LetterRecord;
import io.resilience.deadletter.LetterRecord.Delivered;
import io.resilience.deadletter.LetterStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table of letters.
 *
 * @param letter as it is to be seen at the moment of reading: a lease that is over makes it ready
 * @param unreadable why the row can't be read in full; then the letter says what it can, and must not be replayed
 */
record LetterRow(
        LetterRecord letter,
        long token,
        int origin,
        @Nullable String unreadable) {
    static final String CALL_OVERDUE = "the call did not end in time";
    static final String REPLAY_OVERDUE = "a replay did not end in time";

    /** How a letter came here: the first line of its audit, except where that was written when it came. */
    static final int KEPT = 0;

    static final int JOURNALED = 1;
    static final int IMPORTED = 2;
    static final int IMPORTED_FINISHED = 3;

    /** Journalled, and promised since to another who asked to have the same call kept: it is not taken away any more. */
    static final int PROMISED = 5;

    /** Kept, and its first line was written since, because its failure changed. */
    static final int NOTED = 4;

    private static final List<LetterStatus> STATUS = List.of(
            LetterStatus.READY,
            LetterStatus.CLAIMED,
            LetterStatus.DONE,
            LetterStatus.PARKED,
            LetterStatus.DISCARDED,
            LetterStatus.EXPIRED,
            LetterStatus.INCOMPLETE);

    LetterLease lease() {
        return new LetterLease(letter, token);
    }

    /** Whether it came before its call was made. */
    boolean journalled() {
        return origin == JOURNALED || origin == PROMISED;
    }

    static int number(LetterStatus status) {
        return STATUS.indexOf(status);
    }

    /** The values of {@link LetterTable#insert} before its expressions. */
    static @Nullable Object[] values(LetterRecord letter, int origin, long token) {
        LetterCall call = letter.call();
        String key = call.idempotencyKey();
        return new @Nullable Object[] {
            letter.id(),
            call.service(),
            call.operation(),
            call.signature(),
            call.arguments(),
            call.redacted().stream().map(String::valueOf).collect(Collectors.joining(",")),
            key,
            key == null || !holdsKey(letter.status()) ? null : openKey(call, key),
            call.fingerprint(),
            call.keyId(),
            StoredText.shown(letter.failure().errorClass()),
            StoredText.shown(letter.failure().message()),
            letter.failure().attempts(),
            letter.createdAt().toEpochMilli(),
            origin,
            number(letter.status()),
            token,
            letter.deliveries(),
            letter.failures(),
            StoredText.shown(letter.lastError())
        };
    }

    /** Whether a letter that stands so keeps others from being made under its key. */
    static boolean holdsKey(LetterStatus status) {
        return !status.finished() && status != LetterStatus.INCOMPLETE;
    }

    static String openKey(LetterCall call, String key) {
        return StoredText.digest(call.service(), call.operation(), key);
    }

    static LetterRow read(ResultSet row) throws SQLException {
        String problem = null;
        List<Integer> redacted = List.of();
        try {
            redacted = positions(row.getString("redacted"));
        } catch (NumberFormatException odd) {
            problem = "its redacted positions '" + row.getString("redacted") + "' are no numbers";
        }
        int number = row.getInt("status");
        if (number < 0 || number >= STATUS.size()) {
            problem = "its status " + number + " is unknown";
        }
        LetterRecord letter = letter(row, redacted, problem);
        return new LetterRow(letter, row.getLong("token"), row.getInt("origin"), problem);
    }

    private static List<Integer> positions(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(",", -1)).map(Integer::valueOf).toList();
    }

    private static LetterRecord letter(ResultSet row, List<Integer> redacted, @Nullable String problem)
            throws SQLException {
        LetterStatus stored = problem == null ? STATUS.get(row.getInt("status")) : LetterStatus.PARKED;
        boolean overdue = stored == LetterStatus.CLAIMED && row.getLong("due_at") <= row.getLong("moment");
        LetterStatus status = overdue ? LetterStatus.READY : stored;
        int deliveries = row.getInt("deliveries");
        return new LetterRecord(
                row.getString("id"),
                call(row, redacted, problem),
                new LetterFailure(row.getString("error_class"), row.getString("error_message"), row.getInt("attempts")),
                Instant.ofEpochMilli(row.getLong("created_at")),
                status,
                new Delivered(deliveries, row.getInt("failures")),
                status == LetterStatus.READY ? due(row, overdue) : null,
                problem != null
                        ? "its row can't be read: " + problem
                        : overdue ? overdue(deliveries) : row.getString("last_error"));
    }

    private static LetterCall call(ResultSet row, List<Integer> redacted, @Nullable String problem)
            throws SQLException {
        return new LetterCall(
                row.getString("service"),
                row.getString("operation"),
                row.getString("signature"),
                // What to hide is not known.
                problem == null ? row.getString("arguments") : "[]",
                redacted,
                row.getString("idempotency_key"),
                row.getString("fingerprint"),
                row.getString("key_id"));
    }

    private static Instant due(ResultSet row, boolean overdue) throws SQLException {
        return Instant.ofEpochMilli(row.getLong(overdue ? "moment" : "due_at"));
    }

    private static String overdue(int deliveries) {
        return deliveries == 0 ? CALL_OVERDUE : REPLAY_OVERDUE;
    }
}
