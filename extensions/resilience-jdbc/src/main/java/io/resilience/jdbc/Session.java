package io.resilience.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A connection in the hands of one thread. Keeps prepared statements where the connection is its own; a pool's drivers have
 * caches of theirs.
 */
final class Session implements AutoCloseable {
    /** Reads one row. */
    @FunctionalInterface
    interface Row<R> {
        R read(ResultSet row) throws SQLException;
    }

    private final Connection connection;
    private final @Nullable Map<String, PreparedStatement> kept;

    private Session(Connection connection, @Nullable Map<String, PreparedStatement> kept) {
        this.connection = connection;
        this.kept = kept;
    }

    static Session keeping(Connection connection) {
        return new Session(connection, new HashMap<>());
    }

    static Session pooled(Connection connection) {
        return new Session(connection, null);
    }

    /** What is done with a statement. */
    private interface Use<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    /** Runs one statement; how many rows it changed. */
    int update(String sql, @Nullable Object... values) throws SQLException {
        return with(sql, statement -> {
            bind(statement, values);
            return statement.executeUpdate();
        });
    }

    /** Runs one statement for each array of values; how many rows each changed. */
    int[] updateEach(String sql, List<@Nullable Object[]> rows) throws SQLException {
        return with(sql, statement -> {
            for (@Nullable Object[] values : rows) {
                bind(statement, values);
                statement.addBatch();
            }
            int[] changed = statement.executeBatch();
            statement.clearBatch();
            return changed;
        });
    }

    /** All rows of a query. */
    <R> List<R> list(String sql, Row<R> reader, @Nullable Object... values) throws SQLException {
        return with(sql, statement -> {
            bind(statement, values);
            List<R> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(reader.read(result));
                }
            }
            return rows;
        });
    }

    /** A statement that has failed is not used again: SQLite's driver ends it at some failures, and a kept one would fail for ever. */
    private <T> T with(String sql, Use<T> use) throws SQLException {
        PreparedStatement statement = prepare(sql);
        T result;
        try {
            result = use.of(statement);
        } catch (SQLException | RuntimeException | Error failure) {
            discard(sql, statement, failure);
            throw failure;
        }
        if (kept == null) {
            statement.close();
        }
        return result;
    }

    private void discard(String sql, PreparedStatement statement, Throwable failure) {
        if (kept != null) {
            kept.remove(sql);
        }
        try {
            statement.close();
        } catch (SQLException second) {
            failure.addSuppressed(second);
        }
    }

    /** The first of a query's rows; null when there is none. */
    static <R> @Nullable R first(List<R> rows) {
        return rows.isEmpty() ? null : rows.get(0);
    }

    /** The number that a query gives. */
    long number(String sql, @Nullable Object... values) throws SQLException {
        return list(sql, row -> row.getLong(1), values).get(0);
    }

    private static void bind(PreparedStatement statement, @Nullable Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private PreparedStatement prepare(String sql) throws SQLException {
        PreparedStatement statement = kept == null ? null : kept.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            if (kept != null) {
                kept.put(sql, statement);
            }
        }
        return statement;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
