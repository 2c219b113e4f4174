package io.resilience.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A server reached through a pool of connections, each with a transaction of its own. */
final class ServerDatabase implements Database {
    private final DataSource pool;
    private final StorePatience patience;
    private final Dialect dialect;
    private final Runnable end;

    /** Closing runs {@code end}; a pool that belongs to the user stays open. */
    ServerDatabase(DataSource pool, StorePatience patience, Dialect dialect, Runnable end) {
        this.pool = pool;
        this.patience = patience;
        this.dialect = dialect;
        this.end = end;
    }

    @Override
    public <T> T write(Work<T> work) {
        return patience.persist(() -> {
            try (Connection connection = pool.getConnection()) {
                connection.setAutoCommit(false);
                return transaction(connection, work);
            }
        });
    }

    private static <T> T transaction(Connection connection, Work<T> work) throws SQLException {
        try {
            T outcome = work.in(Session.pooled(connection));
            connection.commit();
            connection.setAutoCommit(true);
            return outcome;
        } catch (SQLException | RuntimeException | Error failure) {
            undo(connection, failure);
            throw failure;
        }
    }

    private static void undo(Connection connection, Throwable failure) {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException broken) {
            failure.addSuppressed(broken);
        }
    }

    @Override
    public int update(String sql, @Nullable Object... values) {
        return patience.persist(() -> {
            try (Connection connection = pool.getConnection()) {
                return Session.pooled(connection).update(sql, values);
            }
        });
    }

    @Override
    public <T> T read(Work<T> work) {
        return patience.persist(() -> {
            try (Connection connection = pool.getConnection()) {
                return work.in(Session.pooled(connection));
            }
        });
    }

    @Override
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public String place() {
        return patience.place();
    }

    @Override
    public void close() {
        end.run();
    }
}
