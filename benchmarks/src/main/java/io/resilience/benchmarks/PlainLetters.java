package io.resilience.benchmarks;

import io.resilience.benchmarks.DeadLetterBenchmark.Place;
import io.resilience.benchmarks.DeadLetterBenchmark.Turn;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.sqlite.SQLiteConfig;

/**
 * Plain JDBC into the same table: a connection of its own for each thread, statements prepared once, the same indexes, isolation and
 * syncs.
 */
final class PlainLetters {
    private static final int ROWS = 12_000;
    private static final AtomicLong NUMBERS = new AtomicLong();

    private final Place place;
    private final String table;
    private final boolean sqlite;

    PlainLetters(Place place, String prefix) {
        this.place = place;
        this.table = prefix + "letter";
        this.sqlite = place.url().startsWith("jdbc:sqlite:");
    }

    private Connection connect() throws SQLException {
        if (!sqlite) {
            Connection connection = DriverManager.getConnection(place.url(), place.user(), place.password());
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            return connection;
        }
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setBusyTimeout(60_000);
        config.setJournalSizeLimit(64 << 20);
        return config.createConnection(place.url());
    }

    private String insert() {
        return "INSERT INTO " + table + " (id, service, operation, signature, arguments, redacted, fingerprint,"
                + " error_class, error_message, attempts, created_at, origin, status, token,"
                + " deliveries, failures, due_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                + " ?, ?, ?, ?)";
    }

    private static void bind(PreparedStatement insert) throws SQLException {
        long now = System.currentTimeMillis();
        long high = now << 16 | 0x7000 | (NUMBERS.incrementAndGet() & 0xfff);
        Object[] values = {
            new UUID(high, 0x8000_0000_0000_0000L | NUMBERS.get()).toString(),
            "walmart",
            "order",
            OurLetters.SIGNATURE,
            OurLetters.ARGUMENTS,
            "0",
            OurLetters.DRAFT.call().fingerprint(),
            "java.net.ConnectException",
            "Connection refused",
            3,
            now,
            0,
            0,
            0L,
            0,
            0,
            now
        };
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
    }

    Supplier<Turn> keeping() {
        return () -> {
            try {
                Connection connection = connect();
                PreparedStatement insert = connection.prepareStatement(insert());
                return turn(connection, () -> {
                    bind(insert);
                    return insert.executeUpdate() == 1;
                });
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        };
    }

    private interface Step {
        boolean run() throws SQLException;
    }

    private static Turn turn(Connection connection, Step step) {
        return new Turn() {
            @Override
            public boolean run() throws SQLException {
                return step.run();
            }

            @Override
            public void close() throws SQLException {
                connection.close();
            }
        };
    }

    Supplier<Turn> claiming() {
        return () -> {
            try {
                Connection connection = connect();
                connection.setAutoCommit(sqlite);
                PreparedStatement select = connection.prepareStatement("SELECT * FROM " + table
                        + " WHERE service = ? AND operation = ? AND due_at <= ? ORDER BY due_at, id LIMIT 1"
                        + (sqlite ? "" : " FOR UPDATE SKIP LOCKED"));
                PreparedStatement claim =
                        connection.prepareStatement("UPDATE " + table + " SET status = 1, token = token + 1, "
                                + "deliveries = deliveries + 1, due_at = ? WHERE id = ? AND token = ? AND status = 0");
                PreparedStatement complete = connection.prepareStatement("UPDATE " + table
                        + " SET status = 2, due_at = NULL, finished_at = ? WHERE id = ? AND token = ? AND status = 1");
                return turn(connection, () -> claim(connection, select, claim, complete));
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        };
    }

    private boolean claim(
            Connection connection, PreparedStatement select, PreparedStatement claim, PreparedStatement complete)
            throws SQLException {
        long now = System.currentTimeMillis();
        begin(connection);
        select.setString(1, "walmart");
        select.setString(2, "order");
        select.setLong(3, now);
        String id;
        long token;
        try (ResultSet row = select.executeQuery()) {
            if (!row.next()) {
                commit(connection);
                return false;
            }
            id = row.getString("id");
            token = row.getLong("token");
        }
        claim.setLong(1, now + 600_000);
        claim.setString(2, id);
        claim.setLong(3, token);
        check(claim.executeUpdate());
        commit(connection);
        begin(connection);
        complete.setLong(1, System.currentTimeMillis());
        complete.setString(2, id);
        complete.setLong(3, token + 1);
        check(complete.executeUpdate());
        commit(connection);
        return true;
    }

    private static void check(int rows) {
        if (rows != 1) {
            throw new IllegalStateException(rows + " rows");
        }
    }

    /** SQLite's driver would begin the next transaction, with its lock, at the commit of the last. */
    private void begin(Connection connection) throws SQLException {
        if (sqlite) {
            execute(connection, "BEGIN IMMEDIATE");
        }
    }

    private void commit(Connection connection) throws SQLException {
        if (sqlite) {
            execute(connection, "COMMIT");
        } else {
            connection.commit();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Empties the table and fills it with letters that are due. */
    void fill() {
        try (Connection connection = connect()) {
            connection.setAutoCommit(false);
            try (PreparedStatement delete = connection.prepareStatement("DELETE FROM " + table);
                    PreparedStatement insert = connection.prepareStatement(insert())) {
                delete.executeUpdate();
                for (int i = 0; i < ROWS; i++) {
                    bind(insert);
                    insert.addBatch();
                    if (i % 1000 == 999) {
                        insert.executeBatch();
                    }
                }
            }
            connection.commit();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
