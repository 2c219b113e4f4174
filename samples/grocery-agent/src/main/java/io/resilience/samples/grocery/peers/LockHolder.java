package io.resilience.samples.grocery.peers;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Another user of the database, who takes it whole and lets go later: whoever comes meanwhile meets SQLITE_BUSY. */
final class LockHolder implements AutoCloseable {
    private final DataSource patient;
    private @Nullable Connection holding;

    /** A holder that takes its connections from {@code patient}, which waits long enough to get the lock. */
    LockHolder(DataSource patient) {
        this.patient = patient;
    }

    synchronized void lock() throws SQLException {
        if (holding == null) {
            Connection connection = patient.getConnection();
            execute(connection, "begin exclusive");
            holding = connection;
        }
    }

    synchronized void unlock() throws SQLException {
        Connection connection = holding;
        holding = null;
        if (connection != null) {
            execute(connection, "rollback");
            connection.close();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        unlock();
    }
}
