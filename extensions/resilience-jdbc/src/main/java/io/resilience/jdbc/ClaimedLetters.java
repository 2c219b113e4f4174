package io.resilience.jdbc;

import static io.resilience.jdbc.LetterTable.CLAIMED;
import static io.resilience.jdbc.LetterTable.NEVER;
import static io.resilience.jdbc.LetterTable.OVERDUE;
import static io.resilience.jdbc.LetterTable.PARKED;

import io.resilience.deadletter.LetterAudit;
import io.resilience.deadletter.LetterAudit.Action;
import io.resilience.deadletter.LetterLease;
import io.resilience.deadletter.LetterRecord;
import io.resilience.deadletter.LetterRecord.Delivered;
import io.resilience.deadletter.LetterStatus;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How letters are handed out. A claim is committed before its call is made, so that no lock or connection is held meanwhile; it
 * compares token and status, so that where a database can't keep rows from others, one program still gets each letter.
 */
final class ClaimedLetters {
    private final LetterTable table;
    private final int maxDeliveries;
    private final String claim;
    private final String parkWorn;
    private final String parkUnreadable;

    ClaimedLetters(LetterTable table) {
        this.table = table;
        this.maxDeliveries = table.settings().maxDeliveries();
        String unchanged = "id = ? AND token = ? AND " + table.free();
        this.claim = table.update(
                "last_error = " + OVERDUE + ", due_at = " + table.nowPlus() + ", token = token + 1, deliveries = "
                        + "deliveries + 1, status = " + CLAIMED,
                unchanged);
        this.parkWorn =
                table.update("last_error = " + OVERDUE + ", due_at = " + NEVER + ", status = " + PARKED, unchanged);
        this.parkUnreadable = table.update("last_error = ?, due_at = " + NEVER + ", status = " + PARKED, unchanged);
    }

    @Nullable
    LetterLease claim(String id, Duration lease) {
        return Session.first(table.database()
                .write(session -> claim(
                        session,
                        session.list(table.select("id = ? AND " + table.free()), LetterRow::read, id),
                        lease)));
    }

    List<LetterLease> claimDue(String service, String operation, int most, Duration lease) {
        return table.database().write(session -> {
            List<LetterLease> claimed = new ArrayList<>();
            boolean more = most > 0;
            while (more) {
                int wanted = most - claimed.size();
                List<LetterRow> due = session.list(table.selectDue(), LetterRow::read, service, operation, wanted);
                claimed.addAll(claim(session, due, lease));
                // A full page of which some were parked may hide others that are due.
                more = due.size() == wanted && claimed.size() < most;
            }
            return claimed;
        });
    }

    private List<LetterLease> claim(Session session, List<LetterRow> rows, Duration lease) throws SQLException {
        List<LetterRow> wanted = new ArrayList<>();
        for (LetterRow row : rows) {
            if (row.unreadable() != null || row.letter().deliveries() >= maxDeliveries) {
                park(session, row);
            } else {
                wanted.add(row);
            }
        }
        return claimAll(session, wanted, lease);
    }

    private List<LetterLease> claimAll(Session session, List<LetterRow> rows, Duration lease) throws SQLException {
        List<LetterLease> claimed = new ArrayList<>();
        if (rows.isEmpty()) {
            return claimed;
        }
        List<@Nullable Object[]> values = new ArrayList<>();
        for (LetterRow row : rows) {
            values.add(new @Nullable Object[] {lease.toMillis(), row.letter().id(), row.token()});
        }
        int[] changed = session.updateEach(claim, values);
        for (int i = 0; i < changed.length; i++) {
            if (changed[i] == 1) {
                claimed.add(lease(rows.get(i)));
            }
        }
        return claimed;
    }

    private static LetterLease lease(LetterRow row) {
        LetterRecord seen = row.letter();
        LetterRecord claimed = new LetterRecord(
                seen.id(),
                seen.call(),
                seen.failure(),
                seen.createdAt(),
                LetterStatus.CLAIMED,
                new Delivered(seen.deliveries() + 1, seen.failures()),
                null,
                seen.lastError());
        return new LetterLease(claimed, row.token() + 1);
    }

    private void park(Session session, LetterRow row) throws SQLException {
        LetterRecord letter = row.letter();
        boolean unreadable = row.unreadable() != null;
        int parked = unreadable
                ? session.update(parkUnreadable, letter.lastError(), letter.id(), row.token())
                : session.update(parkWorn, letter.id(), row.token());
        if (parked == 1) {
            session.update(
                    table.note(),
                    letter.id(),
                    LetterAudit.REPLAY,
                    Action.PARKED.name(),
                    letter.lastError(),
                    letter.id());
        }
    }
}
