package io.resilience.jdbc;

import io.resilience.deadletter.LetterAudit;
import io.resilience.deadletter.LetterAudit.Action;
import io.resilience.deadletter.LetterRecord;
import io.resilience.deadletter.LetterStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The audit of letters. What every letter goes through, its coming and its being done, is told by the letter itself as long as it is
 * there, so that keeping and completing are one statement each; the line is written when the letter is removed.
 */
final class LetterTrail {
    private final LetterTable table;

    LetterTrail(LetterTable table) {
        this.table = table;
    }

    List<LetterAudit> of(String id) {
        return table.database().read(session -> {
            FinishedRow row = Session.first(session.list(table.selectFinished("id = ?"), FinishedRow::read, id));
            List<LetterAudit> lines = session.list(table.notes(), LetterTrail::line, id);
            return row == null ? lines : told(row, lines);
        });
    }

    /** A row, and when it was finished. */
    record FinishedRow(LetterRow row, @Nullable Instant at) {
        static FinishedRow read(ResultSet result) throws SQLException {
            long at = result.getLong("finished_at");
            return new FinishedRow(LetterRow.read(result), result.wasNull() ? null : Instant.ofEpochMilli(at));
        }
    }

    private static LetterAudit line(ResultSet row) throws SQLException {
        return new LetterAudit(
                row.getInt("seq"),
                Instant.ofEpochMilli(row.getLong("noted_at")),
                row.getString("actor"),
                Action.valueOf(row.getString("deed")),
                row.getString("detail"));
    }

    /** All lines, with those that the letter itself tells. */
    static List<LetterAudit> told(FinishedRow finished, List<LetterAudit> written) {
        List<LetterAudit> lines = new ArrayList<>(written);
        LetterRecord letter = finished.row.letter();
        if (finished.row.origin() == LetterRow.KEPT) {
            lines.add(
                    0,
                    new LetterAudit(
                            1,
                            letter.createdAt(),
                            LetterAudit.GUARD,
                            Action.KEPT,
                            letter.failure().text()));
        } else if (finished.row.origin() == LetterRow.JOURNALED || finished.row.origin() == LetterRow.PROMISED) {
            lines.add(0, new LetterAudit(1, letter.createdAt(), LetterAudit.GUARD, Action.JOURNALED, null));
        }
        Instant at = finished.at;
        if (letter.status() == LetterStatus.DONE
                && at != null
                && finished.row.origin() != LetterRow.IMPORTED_FINISHED) {
            int seq = lines.get(lines.size() - 1).seq() + 1;
            lines.add(new LetterAudit(seq, at, LetterAudit.REPLAY, Action.DONE, null));
        }
        return lines;
    }

    /** Writes the lines that the letter told, for it is about to go. */
    void write(Session session, FinishedRow row) throws SQLException {
        String id = row.row.letter().id();
        List<LetterAudit> written = session.list(table.notes(), LetterTrail::line, id);
        for (LetterAudit line : told(row, written)) {
            if (!written.contains(line)) {
                session.update(
                        table.noteAt(),
                        id,
                        line.seq(),
                        line.at().toEpochMilli(),
                        line.actor(),
                        line.action().name(),
                        StoredText.shown(line.detail()));
            }
        }
    }
}
