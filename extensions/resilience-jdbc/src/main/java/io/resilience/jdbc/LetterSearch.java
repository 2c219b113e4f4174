package io.resilience.jdbc;

import io.resilience.deadletter.LetterCause;
import io.resilience.deadletter.LetterQuery;
import io.resilience.deadletter.LetterRecord;
import io.resilience.deadletter.LetterStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query as SQL. The conditions that the tables' indexes know choose the letters and their order; what can only be found by reading a
 * letter is looked for in the first {@value LetterQuery#MOST_SEARCHED} of those, so that no question reads a whole store.
 */
final class LetterSearch {
    private static final String SAID = "(LOWER(id) LIKE ? ESCAPE '!' OR LOWER(service) LIKE ? ESCAPE '!'"
            + " OR LOWER(operation) LIKE ? ESCAPE '!' OR LOWER(error_class) LIKE ? ESCAPE '!'"
            + " OR LOWER(error_message) LIKE ? ESCAPE '!' OR LOWER(last_error) LIKE ? ESCAPE '!')";

    private final LetterTable table;
    private final LetterQuery query;
    private final LetterConditions chosen = new LetterConditions();
    private final LetterConditions said = new LetterConditions();

    LetterSearch(LetterTable table, LetterQuery query) {
        this.table = table;
        this.query = query;
        LetterQuery.Filter filter = query.filter();
        chosen.where("service = ?", query.service());
        chosen.where("operation = ?", query.operation());
        chosen.where("error_class = ?", filter.errorClass());
        chosen.where("created_at >= ?", millis(filter.since()));
        chosen.where("created_at < ?", millis(filter.until()));
        chosen.where(query.newestFirst() ? "id < ?" : "id > ?", query.after());
        if (filter.unfinished()) {
            chosen.add("finished_at IS NULL");
        }
        LetterStatus status = query.status();
        if (status != null) {
            chosen.add(standing(status));
        }
        for (String word : filter.words()) {
            String pattern = "%" + word.replaceAll("[!%_]", "!$0") + "%";
            said.add(SAID, pattern, pattern, pattern, pattern, pattern, pattern);
        }
    }

    private static @Nullable Long millis(@Nullable Instant instant) {
        return instant == null ? null : ceiling(instant);
    }

    /** Times of making are stored in milliseconds, cut off. */
    private static long ceiling(Instant instant) {
        boolean whole = instant.truncatedTo(ChronoUnit.MILLIS).equals(instant);
        return instant.toEpochMilli() + (whole ? 0 : 1);
    }

    private String standing(LetterStatus status) {
        return switch (status) {
            case READY -> table.free();
            case CLAIMED -> "status = " + LetterTable.CLAIMED + " AND due_at > " + table.now();
            case DONE, PARKED, INCOMPLETE, DISCARDED, EXPIRED -> "status = " + LetterRow.number(status);
        };
    }

    /** Unfinished letters are of one value in their index, which is by id within it; an order that says so needs no sorting. */
    private String order() {
        String way = query.newestFirst() ? " DESC" : "";
        return " ORDER BY " + (query.filter().unfinished() ? "finished_at" + way + ", " : "") + "id" + way;
    }

    List<LetterRecord> find(Session session) throws SQLException {
        String sql = said.isEmpty() ? table.select(chosen.text()) : table.selectAmong(looked(), said.text());
        return session.list(sql + order() + " LIMIT ?", LetterRow::read, values(query.limit())).stream()
                .map(LetterRow::letter)
                .toList();
    }

    long count(Session session) throws SQLException {
        String sql = said.isEmpty() ? table.count(chosen.text()) : table.countAmong(looked(), said.text());
        return session.number(sql, values());
    }

    List<LetterCause> causes(Session session) throws SQLException {
        return session.list(table.causes(looked(), said.text()), LetterSearch::cause, values(query.limit()));
    }

    private String looked() {
        return chosen.text() + order() + " LIMIT " + LetterQuery.MOST_SEARCHED;
    }

    private static LetterCause cause(ResultSet row) throws SQLException {
        return new LetterCause(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getLong(4),
                Instant.ofEpochMilli(row.getLong(5)),
                Instant.ofEpochMilli(row.getLong(6)));
    }

    private Object[] values(Object... last) {
        List<Object> all = new ArrayList<>(chosen.values());
        all.addAll(said.values());
        all.addAll(List.of(last));
        return all.toArray();
    }
}
