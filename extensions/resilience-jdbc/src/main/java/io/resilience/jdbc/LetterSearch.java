package io.resilience.jdbc;

import io.resilience.deadletter.LetterQuery;
import io.resilience.deadletter.LetterRecord;
import io.resilience.deadletter.LetterStatus;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A query as SQL. */
final class LetterSearch {
    private final LetterTable table;
    private final LetterQuery query;
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    LetterSearch(LetterTable table, LetterQuery query) {
        this.table = table;
        this.query = query;
        where("service = ?", query.service());
        where("operation = ?", query.operation());
        where("error_class = ?", query.filter().errorClass());
        where("created_at >= ?", millis(query.filter().since()));
        where("created_at < ?", millis(query.filter().until()));
        where("id > ?", query.after());
        LetterStatus status = query.status();
        if (status != null) {
            conditions.add(standing(status));
        }
        if (conditions.isEmpty()) {
            conditions.add("1 = 1");
        }
    }

    private void where(String condition, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.add(value);
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

    List<LetterRecord> find(Session session) throws SQLException {
        List<Object> all = new ArrayList<>(values);
        all.add(query.limit());
        return session
                .list(
                        table.select(String.join(" AND ", conditions) + " ORDER BY id LIMIT ?"),
                        LetterRow::read,
                        all.toArray())
                .stream()
                .map(LetterRow::letter)
                .toList();
    }

    long count(Session session) throws SQLException {
        return session.number(table.count(String.join(" AND ", conditions)), values.toArray());
    }
}
