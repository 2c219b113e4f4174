package io.resilience.jdbc;

import static io.resilience.jdbc.LetterTable.EXPIRED;

import io.resilience.deadletter.LetterAudit;
import io.resilience.deadletter.LetterAudit.Action;
import io.resilience.deadletter.LetterRecord;
import io.resilience.deadletter.LetterStatus;
import io.resilience.deadletter.Purged;
import io.resilience.deadletter.Retention;
import io.resilience.jdbc.LetterTrail.FinishedRow;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What a retention asks for, a batch at a time; several programs may do it at once. */
final class LetterSweep {
    private final LetterTable table;
    private final LetterTrail trail;
    private final LetterRoom room;

    LetterSweep(LetterTable table, LetterTrail trail, LetterRoom room) {
        this.table = table;
        this.trail = trail;
        this.room = room;
    }

    Purged purge(Retention retention) {
        Duration waiting = retention.waiting();
        List<LetterRecord> expired = waiting == null
                ? List.of()
                : table.database().write(session -> expire(session, waiting, retention.batch()));
        expired.forEach(letter -> room.free(letter.call()));
        int rest = retention.batch() - expired.size();
        int removed = table.database().write(session -> remove(session, retention.finished(), rest));
        forget(retention);
        return new Purged(removed, expired);
    }

    private List<LetterRecord> expire(Session session, Duration waiting, int most) throws SQLException {
        String old = "created_at < " + table.now() + " - ? AND " + table.waiting();
        String reason = "it waited longer than " + waiting;
        String expire = table.update(
                "last_error = ?, due_at = NULL, open_key = NULL, finished_at = " + table.now() + ", status = "
                        + EXPIRED,
                "id = ? AND token = ? AND " + table.waiting());
        List<LetterRecord> expired = new ArrayList<>();
        for (LetterRow row :
                session.list(table.select(old + " ORDER BY id LIMIT ?"), LetterRow::read, waiting.toMillis(), most)) {
            String id = row.letter().id();
            if (session.update(expire, reason, id, row.token()) == 1) {
                session.update(table.note(), id, LetterAudit.RETENTION, Action.EXPIRED.name(), reason, id);
                expired.add(expired(row.letter(), reason));
            }
        }
        return expired;
    }

    private static LetterRecord expired(LetterRecord letter, String reason) {
        return new LetterRecord(
                letter.id(),
                letter.call(),
                letter.failure(),
                letter.createdAt(),
                LetterStatus.EXPIRED,
                letter.delivered(),
                null,
                reason);
    }

    private int remove(Session session, Duration age, int most) throws SQLException {
        String old = "finished_at <= " + table.now() + " - ? ORDER BY finished_at, id LIMIT ?";
        String select = table.selectFinished(old) + table.database().dialect().lock();
        int removed = 0;
        for (FinishedRow row : session.list(select, FinishedRow::read, age.toMillis(), most)) {
            trail.write(session, row);
            removed += session.update(table.delete("id = ?"), row.row().letter().id());
        }
        return removed;
    }

    private void forget(Retention retention) {
        long age = retention.audit().toMillis();
        List<String> ids = table.database()
                .read(session -> session.list(table.forgotten(), row -> row.getString(1), age, age, retention.batch()));
        for (String id : ids) {
            table.database().update(table.forget(), id);
        }
    }
}
