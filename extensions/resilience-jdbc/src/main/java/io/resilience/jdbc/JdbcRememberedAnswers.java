package io.resilience.jdbc;

import io.resilience.fallback.RememberedAnswer;
import io.resilience.fallback.RememberedAnswers;
import io.resilience.time.OwnThread;
import io.resilience.time.Ticker;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Last good answers in a database, written a moment later by a thread of its own; see {@link JdbcStore#rememberedAnswers}. */
public final class JdbcRememberedAnswers implements RememberedAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(JdbcRememberedAnswers.class);
    private static final int MOST_WAITING = 1000;
    private static final int BATCH = 1000;

    private record Waiting(String json, long madeAt, Duration maxAge) {}

    private final Database database;
    private final Ticker ticker;
    private final int capacity;
    private int untilTrim; // used by the writer's thread
    private final String select;
    private final String update;
    private final String insert;
    private final String over;
    private final String remove;
    private final String count;
    private final String oldest;
    private final String evict;
    private final Map<String, Waiting> waiting = new ConcurrentHashMap<>();
    private final AtomicBoolean scheduled = new AtomicBoolean();
    private final ExecutorService writer = Executors.newSingleThreadExecutor(JdbcRememberedAnswers::thread);

    JdbcRememberedAnswers(Database database, JdbcSettings settings, Ticker ticker) {
        this.database = database;
        this.ticker = ticker;
        this.capacity = settings.capacity();
        String table = settings.prefix() + "remembered";
        String now = database.dialect().now();
        this.select =
                "SELECT answer, " + now + " - made_at AS age FROM " + table + " WHERE id = ? AND ends_at > " + now;
        this.update = "UPDATE " + table + " SET answer = ?, made_at = " + now + " - ?, ends_at = " + now
                + " + ? WHERE id = ?";
        this.insert = "INSERT INTO " + table + " (answer, made_at, ends_at, id) VALUES (?, " + now + " - ?, " + now
                + " + ?, ?)" + database.dialect().unlessThere();
        this.over = "SELECT id FROM " + table + " WHERE ends_at <= " + now + " ORDER BY ends_at LIMIT " + BATCH;
        this.count = "SELECT COUNT(*) FROM " + table;
        this.oldest = "SELECT id FROM " + table + " ORDER BY ends_at, id LIMIT ?";
        this.evict = "DELETE FROM " + table + " WHERE id = ?";
        this.remove = "DELETE FROM " + table + " WHERE id = ? AND ends_at <= " + now;
    }

    private static Thread thread(Runnable task) {
        return OwnThread.daemon("resilience-remembered-writer", task);
    }

    @Override
    public @Nullable RememberedAnswer find(String service, String operation, String argumentsKey) {
        String id = StoredText.digest(service, operation, argumentsKey);
        Waiting young = waiting.get(id);
        if (young != null) {
            Duration age = age(young);
            return age.compareTo(young.maxAge) < 0 ? new RememberedAnswer(young.json, age) : null;
        }
        return Session.first(database.read(session -> session.list(select, JdbcRememberedAnswers::answer, id)));
    }

    private Duration age(Waiting answer) {
        return Duration.ofNanos(ticker.nanos() - answer.madeAt);
    }

    private static RememberedAnswer answer(ResultSet row) throws SQLException {
        return new RememberedAnswer(row.getString("answer"), Duration.ofMillis(Math.max(0, row.getLong("age"))));
    }

    @Override
    public void remember(String service, String operation, String argumentsKey, String json, Duration maxAge) {
        String id = StoredText.digest(service, operation, argumentsKey);
        // A full store of what waits means a database that doesn't keep up: this answer is lost, and the next call
        // makes another.
        if (waiting.size() < MOST_WAITING || waiting.containsKey(id)) {
            waiting.put(id, new Waiting(json, ticker.nanos(), maxAge));
            if (scheduled.compareAndSet(false, true) && !writer.isShutdown()) {
                writer.execute(this::write);
            }
        }
    }

    private void write() {
        scheduled.set(false);
        List<Map.Entry<String, Waiting>> batch = List.copyOf(waiting.entrySet());
        try {
            batch.forEach(this::write);
            trim(batch.size());
        } catch (RuntimeException failure) {
            LOG.warn("{} last good answers were not written to {}", batch.size(), database.place(), failure);
        }
        batch.forEach(written -> waiting.remove(written.getKey(), written.getValue()));
    }

    private void write(Map.Entry<String, Waiting> entry) {
        Waiting answer = entry.getValue();
        long age = age(answer).toMillis();
        @Nullable Object[] values = {answer.json, age, answer.maxAge.toMillis() - age, entry.getKey()};
        if (database.update(update, values) == 0) {
            // Where another program was quicker, its answer is as good.
            Insertion.done(() -> database.update(insert, values));
        }
    }

    /** Those whose time ends first make room; looked at when a tenth of the room may have been taken since. */
    private void trim(int written) {
        untilTrim -= written;
        if (untilTrim <= 0) {
            untilTrim = Math.max(1, capacity / 10);
            long tooMany = database.read(session -> session.number(count)) - capacity;
            if (tooMany > 0) {
                database.write(
                        session -> session.updateEach(evict, session.list(oldest, JdbcRememberedAnswers::id, tooMany)));
            }
        }
    }

    private static @Nullable Object[] id(ResultSet row) throws SQLException {
        return new @Nullable Object[] {row.getString(1)};
    }

    @Override
    public int purge() {
        List<String> ids = database.read(session -> session.list(over, row -> row.getString(1)));
        return ids.stream().mapToInt(id -> database.update(remove, id)).sum();
    }

    @Override
    public void close() {
        writer.shutdown();
        try {
            if (!writer.awaitTermination(1, TimeUnit.MINUTES)) {
                LOG.warn("Last good answers are still being written to {}", database.place());
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        write();
    }
}
