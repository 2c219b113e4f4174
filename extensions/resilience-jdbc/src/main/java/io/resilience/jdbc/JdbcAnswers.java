package io.resilience.jdbc;

import io.resilience.idempotency.AnswerClaim;
import io.resilience.idempotency.AnswerKey;
import io.resilience.idempotency.AnswerStore;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** First answers by idempotency key in a database; see {@link JdbcStore#answers}. */
public final class JdbcAnswers implements AnswerStore {
    private static final int BATCH = 1000;
    private static final String BY_METHOD = "m:";

    /** How often to look again for a row that was there and is gone when one looks. */
    private static final int LOOKS = 5;

    /** Tokens are random, since a row that was abandoned and made anew must not honour its old owner. */
    private final SecureRandom random = new SecureRandom();

    private final Database database;
    private final String insert;
    private final String select;
    private final String takeOver;
    private final String extend;
    private final String finish;
    private final String abandon;
    private final String over;
    private final String remove;
    private final String byName;
    /** Whether an earlier version may have left rows that are kept by the operation's name; they are honoured until their time is over. */
    private volatile boolean someByName = true;

    JdbcAnswers(Database database, String prefix) {
        this.database = database;
        String table = prefix + "answer";
        String now = database.dialect().now();
        String held = " WHERE id = ? AND token = ? AND answer IS NULL";
        this.insert = "INSERT INTO " + table + " (id, fingerprint, token, ends_at) VALUES (?, ?, ?, " + now + " + ?)"
                + database.dialect().unlessThere();
        this.select = "SELECT fingerprint, token, answer, CASE WHEN ends_at <= " + now
                + " THEN 1 ELSE 0 END AS ended FROM " + table + " WHERE id = ?";
        this.takeOver = "UPDATE " + table + " SET fingerprint = ?, token = ?, answer = NULL, ends_at = " + now
                + " + ? WHERE id = ? AND token = ? AND ends_at <= " + now;
        this.extend = "UPDATE " + table + " SET ends_at = " + now + " + ?" + held;
        this.finish = "UPDATE " + table + " SET answer = ?, ends_at = " + now + " + ?" + held;
        this.abandon = "DELETE FROM " + table + held;
        this.over = "SELECT id FROM " + table + " WHERE ends_at <= " + now + " ORDER BY ends_at LIMIT " + BATCH;
        this.byName = "SELECT COUNT(*) FROM " + table + " WHERE id NOT LIKE '" + BY_METHOD + "%'";
        this.remove = "DELETE FROM " + table + " WHERE id = ? AND ends_at <= " + now;
    }

    private record Row(
            String fingerprint, long token, @Nullable String answer, boolean ended) {
        static Row read(ResultSet row) throws SQLException {
            return new Row(
                    row.getString("fingerprint"),
                    row.getLong("token"),
                    row.getString("answer"),
                    row.getInt("ended") == 1);
        }
    }

    /** By the method; its mark tells it from the ids of rows that were kept by the operation's name alone. */
    private static String id(AnswerKey key) {
        String digest = StoredText.digest(key.service(), key.operation(), key.method(), key.key());
        return BY_METHOD + digest.substring(BY_METHOD.length());
    }

    private static String idByName(AnswerKey key) {
        return StoredText.digest(key.service(), key.operation(), key.key());
    }

    @Override
    public AnswerClaim begin(AnswerKey key, String fingerprint, Duration lease) {
        Row before = someByName ? row(idByName(key)) : null;
        if (before != null && !before.ended) {
            return told(before, fingerprint);
        }
        String id = id(key);
        long token = random.nextLong();
        for (int look = 0; look < LOOKS; look++) {
            if (Insertion.done(() -> database.update(insert, id, fingerprint, token, lease.toMillis()))) {
                return new AnswerClaim.Fresh(token);
            }
            Row row = row(id);
            if (row != null && !row.ended) {
                return told(row, fingerprint);
            }
            if (row != null && database.update(takeOver, fingerprint, token, lease.toMillis(), id, row.token) == 1) {
                return new AnswerClaim.Fresh(token);
            }
        }
        return new AnswerClaim.Running();
    }

    private @Nullable Row row(String id) {
        return Session.first(database.read(session -> session.list(select, Row::read, id)));
    }

    private static AnswerClaim told(Row row, String fingerprint) {
        if (!row.fingerprint.equals(fingerprint)) {
            return new AnswerClaim.Conflict();
        }
        return row.answer == null ? new AnswerClaim.Running() : new AnswerClaim.Answered(row.answer);
    }

    @Override
    public boolean extend(AnswerKey key, long token, Duration more) {
        return database.update(extend, more.toMillis(), id(key), token) == 1;
    }

    @Override
    public boolean finish(AnswerKey key, long token, String json, Duration keepFor) {
        return database.update(finish, json, keepFor.toMillis(), id(key), token) == 1;
    }

    @Override
    public boolean abandon(AnswerKey key, long token) {
        return database.update(abandon, id(key), token) == 1;
    }

    @Override
    public int purge() {
        List<String> ids = database.read(session -> session.list(over, row -> row.getString(1)));
        if (ids.isEmpty() && someByName) {
            someByName = database.read(session -> session.number(byName)) > 0;
        }
        return ids.stream().mapToInt(id -> database.update(remove, id)).sum();
    }

    @Override
    public void close() {}
}
