package io.resilience.failure;

import static io.resilience.failure.FailureKind.FAULT;
import static io.resilience.failure.FailureKind.PERMANENT;
import static io.resilience.failure.FailureKind.TRANSIENT;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a database says. The class of the SQLState (its first two characters, ISO 9075 and PostgreSQL's appendix A) is asked first,
 * then the vendor's code where the vendor is known. Loaded only once a {@link SQLException} was met.
 */
final class SqlTable {
    private static final Map<String, FailureKind> STATES = Map.ofEntries(
            Map.entry("08", TRANSIENT), // connection
            Map.entry("40", TRANSIENT), // rolled back, deadlock
            Map.entry("53", TRANSIENT), // out of resources
            Map.entry("55", TRANSIENT), // in use, lock not available
            Map.entry("57", TRANSIENT), // ended by the operator
            Map.entry("HYT", TRANSIENT), // timeout
            Map.entry("0A", PERMANENT), // not supported
            Map.entry("21", PERMANENT), // cardinality
            Map.entry("22", PERMANENT), // data
            Map.entry("23", PERMANENT), // constraint
            Map.entry("28", PERMANENT), // authentication
            Map.entry("3D", PERMANENT), // no such database
            Map.entry("3F", PERMANENT), // no such schema
            Map.entry("42", PERMANENT), // syntax, no such table, no right to it
            Map.entry("44", PERMANENT), // check option
            Map.entry("54", PERMANENT), // statement too large
            Map.entry("58", FAULT), // the database's own input and output
            Map.entry("XX", FAULT)); // internal error

    /** SQLite's primary result codes. */
    private static final Map<Integer, FailureKind> SQLITE = Map.ofEntries(
            Map.entry(1, PERMANENT), // ERROR: wrong SQL
            Map.entry(5, TRANSIENT), // BUSY
            Map.entry(6, TRANSIENT), // LOCKED
            Map.entry(8, FAULT), // READONLY
            Map.entry(10, FAULT), // IOERR
            Map.entry(11, FAULT), // CORRUPT
            Map.entry(13, FAULT), // FULL
            Map.entry(14, FAULT), // CANTOPEN
            Map.entry(18, PERMANENT), // TOOBIG
            Map.entry(19, PERMANENT), // CONSTRAINT
            Map.entry(20, PERMANENT), // MISMATCH
            Map.entry(21, FAULT), // MISUSE
            Map.entry(23, PERMANENT), // AUTH
            Map.entry(25, PERMANENT), // RANGE
            Map.entry(26, FAULT)); // NOTADB

    private static final List<String> SQLITE_NAMES = List.of(
            "OK ERROR INTERNAL PERM ABORT BUSY LOCKED NOMEM READONLY INTERRUPT IOERR CORRUPT NOTFOUND FULL CANTOPEN PROTOCOL "
                    .concat("EMPTY SCHEMA TOOBIG CONSTRAINT MISMATCH MISUSE NOLFS AUTH FORMAT RANGE NOTADB")
                    .split(" "));

    private SqlTable() {}

    /** The kind of a failure of a database, null when neither state nor code says anything. */
    static @Nullable FailureKind kind(Throwable failure) {
        SQLException sql = (SQLException) failure;
        FailureKind kind = ofState(sql.getSQLState());
        return kind == null ? ofVendor(sql) : kind;
    }

    /** What is chained to a failure of a database. */
    static @Nullable Throwable next(Throwable failure) {
        return ((SQLException) failure).getNextException();
    }

    private static @Nullable FailureKind ofState(@Nullable String state) {
        if (state == null || state.length() < 2) {
            return null;
        }
        FailureKind kind = STATES.get(state.substring(0, 2));
        return kind == null && state.startsWith("HYT") ? STATES.get("HYT") : kind;
    }

    private static @Nullable FailureKind ofVendor(SQLException failure) {
        if (isSqlite(failure)) {
            return SQLITE.get(primary(failure));
        }
        return isMysql(failure) ? ofMysql(failure.getErrorCode()) : null;
    }

    /** Lock wait timeout and deadlock. */
    private static @Nullable FailureKind ofMysql(int code) {
        return code == 1205 || code == 1213 ? TRANSIENT : null;
    }

    static boolean isSqlite(SQLException failure) {
        return failure.getClass().getName().startsWith("org.sqlite.");
    }

    /** MariaDB's driver throws the JDK's own types for errors of the general state. */
    private static boolean isMysql(SQLException failure) {
        String type = failure.getClass().getName();
        return type.startsWith("com.mysql.") || type.startsWith("org.mariadb.") || type.startsWith("java.sql.");
    }

    /** SQLite's name of the primary result code, such as {@code SQLITE_BUSY}; null when it is no such failure. */
    static @Nullable String sqliteName(SQLException failure) {
        int code = primary(failure);
        return isSqlite(failure) && code < SQLITE_NAMES.size() ? "SQLITE_" + SQLITE_NAMES.get(code) : null;
    }

    /** Extended result codes keep the primary one in their low byte. */
    private static int primary(SQLException failure) {
        return failure.getErrorCode() & 0xff;
    }
}
