package io.resilience.jdbc;

import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.sqlite.SQLiteException;

/** What a failure of a database means for whoever asked. */
final class SqlFailure {
    /** SQLite: busy, locked. */
    private static final Set<Integer> SQLITE_PASSING = Set.of(5, 6);

    private static final int SQLITE_CONSTRAINT = 19;

    /** Serialization failure, deadlock, lock not available, and a server that is starting or going down. */
    private static final Set<String> PASSING_STATES =
            Set.of("40001", "40P01", "55P03", "57P01", "57P02", "57P03", "53300");

    /** MariaDB: lock wait timeout, deadlock, too many connections, record changed since last read. */
    private static final Set<Integer> MARIADB_PASSING = Set.of(1205, 1213, 1040, 1020);

    /** The most links of a chain that are looked at: a batch of thousands may have thousands of failures. */
    private static final int MOST_LINKS = 32;

    private SqlFailure() {}

    /** Whether doing the same again may succeed. */
    static boolean passing(SQLException failure) {
        return any(failure, SqlFailure::passes);
    }

    /** Whether a row broke a rule, such as that a key is there once. */
    static boolean violation(SQLException failure) {
        return any(failure, SqlFailure::violates);
    }

    /** Of a batch, drivers tell the reason in the cause, in the next exception, or in both. */
    private static boolean any(SQLException failure, Predicate<SQLException> what) {
        return links(failure).stream().anyMatch(what);
    }

    /** A failure and those that it names, itself first. */
    static List<SQLException> links(SQLException failure) {
        List<SQLException> links = new ArrayList<>();
        int left = MOST_LINKS;
        for (Iterator<Throwable> each = failure.iterator(); each.hasNext() && left > 0; left--) {
            if (each.next() instanceof SQLException sql) {
                links.add(sql);
            }
        }
        return links;
    }

    private static boolean passes(SQLException failure) {
        if (failure instanceof SQLiteException sqlite) {
            return SQLITE_PASSING.contains(sqlite.getResultCode().code & 0xff);
        }
        String state = String.valueOf(failure.getSQLState());
        return failure instanceof SQLTransientException
                || failure instanceof SQLRecoverableException
                || state.startsWith("08")
                || PASSING_STATES.contains(state)
                || MARIADB_PASSING.contains(failure.getErrorCode());
    }

    private static boolean violates(SQLException failure) {
        if (failure instanceof SQLiteException sqlite) {
            return (sqlite.getResultCode().code & 0xff) == SQLITE_CONSTRAINT;
        }
        return failure instanceof SQLIntegrityConstraintViolationException
                || String.valueOf(failure.getSQLState()).startsWith("23");
    }
}
