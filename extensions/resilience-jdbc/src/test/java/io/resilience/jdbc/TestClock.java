package io.resilience.jdbc;

import io.resilience.testkit.ManualClockwork;
import io.resilience.time.Clockwork;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;

/**
 * A database clock that a test moves: a table in the same database, which the statements ask in place of the real clock. The wall of
 * the program shows the same time.
 */
final class TestClock implements AutoCloseable {
    private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

    private final Connection connection;
    private final ManualClockwork time = ManualClockwork.create();

    private TestClock(Connection connection) {
        this.connection = connection;
    }

    static TestClock in(DataSource source) {
        try {
            return begun(new TestClock(source.getConnection()));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static TestClock begun(TestClock clock) throws SQLException {
        clock.run("CREATE TABLE IF NOT EXISTS test_clock (millis BIGINT NOT NULL)");
        clock.run("DELETE FROM test_clock");
        clock.run("INSERT INTO test_clock VALUES (" + START.toEpochMilli() + ")");
        return clock;
    }

    static Dialect driven(Dialect dialect) {
        return dialect.withNow("(SELECT millis FROM test_clock)");
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    Instant now() {
        return START.plusNanos(time.nanos());
    }

    void advance(Duration duration) {
        time.advance(duration);
        try {
            run("UPDATE test_clock SET millis = " + now().toEpochMilli());
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Time for the program: it passes by itself, as waits for locks are real. */
    Clockwork clockwork() {
        return time.clockwork();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
