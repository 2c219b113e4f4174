package io.resilience.jdbc;

import static io.resilience.jdbc.LetterTable.DISCARDED;
import static io.resilience.jdbc.LetterTable.DONE;
import static io.resilience.jdbc.LetterTable.NEVER;
import static io.resilience.jdbc.LetterTable.PARKED;
import static io.resilience.jdbc.LetterTable.READY;

import io.resilience.deadletter.LetterAudit;
import io.resilience.deadletter.LetterAudit.Action;
import io.resilience.deadletter.LetterFailure;
import io.resilience.deadletter.LetterLease;
import io.resilience.deadletter.LetterRecord;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How leases end, and what people decide. Every change says what the letter must be, and none is made when it isn't. */
final class SettledLetters {
    private final LetterTable table;
    private final LetterRoom room;
    private final String finished;

    SettledLetters(LetterTable table, LetterRoom room) {
        this.table = table;
        this.room = room;
        this.finished = ", due_at = NULL, open_key = NULL, finished_at = " + table.now();
    }

    private boolean held(LetterLease lease, String sql, @Nullable Object... values) {
        @Nullable Object[] all = Arrays.copyOf(values, values.length + 2);
        all[values.length] = lease.letter().id();
        all[values.length + 1] = lease.token();
        return table.database().update(sql, all) == 1;
    }

    boolean withdraw(LetterLease lease) {
        return freed(lease, held(lease, table.deleteHeld())) || complete(lease);
    }

    boolean abandon(LetterLease lease) {
        return freed(lease, held(lease, table.deleteHeld()))
                || held(lease, table.updateHeld("due_at = " + table.now() + ", status = " + READY));
    }

    boolean complete(LetterLease lease) {
        return freed(lease, held(lease, table.updateHeld("last_error = NULL, status = " + DONE + finished)));
    }

    private boolean freed(LetterLease lease, boolean gone) {
        if (gone) {
            room.free(lease.letter().call());
        }
        return gone;
    }

    boolean extend(LetterLease lease, Duration more) {
        return held(lease, table.updateHeld("due_at = " + table.nowPlus()), more.toMillis());
    }

    boolean release(LetterLease lease) {
        return held(
                lease,
                table.updateHeld("deliveries = CASE WHEN deliveries > 0 THEN deliveries - 1 ELSE 0 END, due_at = "
                        + table.now() + ", status = " + READY));
    }

    boolean fail(LetterLease lease, String error, Duration pause) {
        String again = table.updateHeld(
                        "failures = failures + 1, last_error = ?, due_at = " + table.nowPlus() + ", status = " + READY)
                + " AND deliveries < ?";
        boolean ready = table.database()
                        .update(
                                again,
                                StoredText.shown(error),
                                pause.toMillis(),
                                lease.letter().id(),
                                lease.token(),
                                table.settings().maxDeliveries())
                == 1;
        return ready || park(lease, error, "failures = failures + 1, ");
    }

    boolean park(LetterLease lease, String reason) {
        return park(lease, reason, "");
    }

    private boolean park(LetterLease lease, String reason, String also) {
        String shown = StoredText.shown(reason);
        String sql = table.updateHeld(also + "last_error = ?, due_at = " + NEVER + ", status = " + PARKED);
        String id = lease.letter().id();
        return noted(
                id, LetterAudit.REPLAY, Action.PARKED, shown, session -> session.update(sql, shown, id, lease.token()));
    }

    boolean failed(LetterLease lease, LetterFailure failure) {
        String sql = table.updateHeld("error_class = ?, error_message = ?, attempts = ?, last_error = NULL, due_at = "
                + table.now() + ", status = " + READY);
        String id = lease.letter().id();
        return noted(
                id,
                LetterAudit.GUARD,
                Action.KEPT,
                StoredText.shown(failure.text()),
                session -> firstLineWritten(session, lease)
                        + session.update(
                                sql,
                                StoredText.shown(failure.errorClass()),
                                StoredText.shown(failure.message()),
                                failure.attempts(),
                                id,
                                lease.token()));
    }

    /** What a kept letter tells of its coming is its failure; before that changes, it is written down. */
    private int firstLineWritten(Session session, LetterLease lease) throws SQLException {
        LetterRecord letter = lease.letter();
        String told = table.updateHeld("origin = " + LetterRow.NOTED) + " AND origin = " + LetterRow.KEPT;
        if (!letter.failure().equals(LetterFailure.UNFINISHED)
                && session.update(told, letter.id(), lease.token()) == 1) {
            session.update(
                    table.noteAt(),
                    letter.id(),
                    1,
                    letter.createdAt().toEpochMilli(),
                    LetterAudit.GUARD,
                    Action.KEPT.name(),
                    StoredText.shown(letter.failure().text()));
        }
        return 0;
    }

    boolean revive(String id, String actor) {
        String sql = table.update(
                "deliveries = 0, failures = 0, due_at = " + table.now() + ", status = " + READY,
                "id = ? AND status = " + PARKED);
        return noted(id, actor, Action.REVIVED, null, session -> session.update(sql, id));
    }

    boolean discard(String id, String actor, String reason) {
        String shown = StoredText.shown(reason);
        String sql = table.update("last_error = ?, status = " + DISCARDED + finished, "id = ? AND finished_at IS NULL");
        boolean gone = noted(id, actor, Action.DISCARDED, shown, session -> session.update(sql, shown, id));
        if (gone) {
            freeRoomOf(id);
        }
        return gone;
    }

    private void freeRoomOf(String id) {
        LetterRow row = table.row(id);
        if (row != null) {
            room.free(row.letter().call());
        }
    }

    /** A change of one letter. */
    @FunctionalInterface
    private interface Change {
        int rows(Session session) throws SQLException;
    }

    /** A change, and with it a line of audit. */
    private boolean noted(String id, String actor, Action action, @Nullable String detail, Change change) {
        return table.database().write(session -> {
            boolean changed = change.rows(session) == 1;
            if (changed) {
                session.update(table.note(), id, StoredText.shown(actor), action.name(), detail, id);
            }
            return changed;
        });
    }
}
