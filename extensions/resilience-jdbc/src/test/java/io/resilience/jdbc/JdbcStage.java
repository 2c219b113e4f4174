package io.resilience.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import io.resilience.databases.DatabaseServer;
import io.resilience.deadletter.DeadLetters;
import io.resilience.idempotency.AnswerKey;
import io.resilience.time.Clockwork;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;

/** A store in a database whose clock is driven. */
final class JdbcStage implements StoreStage {
    private final DataSource source;
    private final TestClock clock;
    private final JdbcStore store;
    private final DeadLetters letters;
    private final Runnable end;

    private JdbcStage(DataSource source, TestClock clock, JdbcStore store, Runnable end) {
        this.source = source;
        this.clock = clock;
        this.store = store;
        this.letters = store.deadLetters();
        this.end = end;
    }

    static JdbcStage sqlite(Path file, JdbcSettings settings) {
        DataSource source = new SqliteFile(file).source(settings.patience());
        TestClock clock = TestClock.in(source);
        Database database = JdbcStore.embedded(file, settings, clock.clockwork(), TestClock.driven(Dialect.SQLITE));
        return new JdbcStage(
                source,
                clock,
                new JdbcStore(database, settings, clock.clockwork().with(clock::now)),
                () -> {});
    }

    /** In a database that another stage may have used before. */
    static JdbcStage server(DatabaseServer server, JdbcSettings settings) {
        String url = server.lend();
        HikariDataSource pool = ServerPool.open(url, server.user(), server.password(), settings);
        TestClock clock = TestClock.in(pool);
        Dialect dialect = TestClock.driven(ServerPool.dialect(pool, url));
        Database database = JdbcStore.server(pool, url, settings, clock.clockwork(), dialect);
        database.write(session -> empty(session, settings.prefix()));
        JdbcStore store = new JdbcStore(database, settings, clock.clockwork().with(clock::now));
        return new JdbcStage(pool, clock, store, () -> server.giveBack(url));
    }

    private static int empty(Session session, String prefix) throws SQLException {
        int rows = 0;
        for (StoreTable table : StoreTable.values()) {
            rows += table == StoreTable.SCHEMA ? 0 : session.update("DELETE FROM " + table.name(prefix));
        }
        return rows;
    }

    JdbcStore store() {
        return store;
    }

    @Override
    public DeadLetters letters() {
        return letters;
    }

    @Override
    public Clockwork clockwork() {
        return clock.clockwork();
    }

    @Override
    public Instant now() {
        return clock.now();
    }

    @Override
    public void advance(Duration duration) {
        clock.advance(duration);
    }

    /** Makes the one first answer a row as an earlier version left it: kept by the operation's name alone. */
    boolean age(AnswerKey key) {
        String before = StoredText.digest(key.service(), key.operation(), key.key());
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement("UPDATE resilience_answer SET id = ?")) {
            statement.setString(1, before);
            return statement.executeUpdate() == 1;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public boolean spoil(String id) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("UPDATE resilience_letter SET redacted = 'oops' WHERE id = ?")) {
            statement.setString(1, id);
            return statement.executeUpdate() == 1;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {
        try {
            clock.close();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        store.close();
        end.run();
    }
}
