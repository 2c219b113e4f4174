package io.resilience.jdbc;

import io.resilience.time.Clockwork;
import java.sql.SQLException;
import java.time.Duration;

/**
 * A transaction in which one program at a time makes the tables of a store, kept from others by the lock that its database has for
 * such: SQLite's for writing, PostgreSQL's advisory lock, MariaDB's lock by name. The last two hold for one prefix of one database.
 */
enum SchemaLock {
    SQLITE("BEGIN IMMEDIATE", "", ""),
    /** Ends with the transaction. */
    POSTGRESQL("BEGIN", "SELECT CASE WHEN pg_try_advisory_xact_lock(1919251308, hashtext(?)) THEN 1 ELSE 0 END", ""),
    /** Is the connection's, for making a table ends a transaction. */
    MARIADB(
            "BEGIN",
            "SELECT GET_LOCK(CONCAT('resilience:', SHA1(CONCAT(DATABASE(), ' ', ?))), 0)",
            "SELECT RELEASE_LOCK(CONCAT('resilience:', SHA1(CONCAT(DATABASE(), ' ', ?))))");

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final String begin;
    private final String take;
    private final String free;

    SchemaLock(String begin, String take, String free) {
        this.begin = begin;
        this.take = take;
        this.free = free;
    }

    /** What is done while no other program does it. */
    @FunctionalInterface
    interface Step {
        void run() throws SQLException;
    }

    /** Runs a step, whose work is committed when this returns. */
    void hold(Session session, String prefix, StorePatience patience, Step step) throws SQLException {
        session.update(begin);
        try {
            await(session, prefix, patience);
            step.run();
            session.update("COMMIT");
        } catch (SQLException | RuntimeException | Error failure) {
            attempt(() -> session.update("ROLLBACK"), failure);
            attempt(() -> release(session, prefix), failure);
            throw failure;
        }
        release(session, prefix);
    }

    private void await(Session session, String prefix, StorePatience patience) throws SQLException {
        Clockwork clockwork = patience.clockwork();
        long end = clockwork.ticker().nanos() + LONGEST_WAIT.toNanos();
        while (!take.isEmpty() && session.number(take, prefix) != 1) {
            if (clockwork.ticker().nanos() > end) {
                throw new StoreException(
                        "Another program has been making the tables " + prefix + "... of " + patience.place() + " for "
                                + LONGEST_WAIT.toSeconds() + " s; see what it waits for, or end it",
                        null);
            }
            patience.rest(PAUSE.toNanos(), "another program makes its tables");
        }
    }

    private void release(Session session, String prefix) throws SQLException {
        if (!free.isEmpty()) {
            session.number(free, prefix);
        }
    }

    private static void attempt(Step step, Throwable failure) {
        try {
            step.run();
        } catch (SQLException second) {
            failure.addSuppressed(second);
        }
    }
}
