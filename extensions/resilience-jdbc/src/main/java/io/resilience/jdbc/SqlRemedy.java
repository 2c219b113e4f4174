package io.resilience.jdbc;

import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteException;

/** What to do about a failure of a database, as a sentence's end. */
final class SqlRemedy {
    private static final String FULL = "its disk is full; make room";
    private static final String RIGHTS =
            "let this user read and write the store's tables, and make them where they are missing";
    private static final String LOGIN = "check the user and the password";
    private static final String NO_DATABASE = "make that database, or mend its name";
    private static final String CROWDED =
            "the server takes no more connections; raise its limit, or give the store fewer";
    private static final String READ_ONLY = "this server takes no writes now; give the address of the one that does";
    private static final String TABLE_GONE =
            "a table of the store is gone; put it back, or start this program again," + " which makes an empty one";
    private static final String DAMAGED = "its files are damaged; restore a copy";

    /** PostgreSQL, and what MariaDB calls the same. */
    private static final Map<String, String> STATES = Map.ofEntries(
            Map.entry("28000", LOGIN),
            Map.entry("28P01", LOGIN),
            Map.entry("3D000", NO_DATABASE),
            Map.entry("3F000", "make a schema for the store, or name one in the user's search path"),
            Map.entry("42501", RIGHTS),
            Map.entry("42P01", TABLE_GONE),
            Map.entry("42S02", TABLE_GONE),
            Map.entry("25006", READ_ONLY),
            Map.entry("53100", FULL),
            Map.entry("53300", CROWDED),
            Map.entry("XX001", DAMAGED),
            Map.entry("XX002", DAMAGED));

    private static final Map<Integer, String> MARIADB = Map.ofEntries(
            Map.entry(1021, FULL),
            Map.entry(1114, FULL),
            Map.entry(1040, CROWDED),
            Map.entry(1044, RIGHTS),
            Map.entry(1142, RIGHTS),
            Map.entry(1143, RIGHTS),
            Map.entry(1227, RIGHTS),
            Map.entry(1045, LOGIN),
            Map.entry(1049, NO_DATABASE),
            Map.entry(1146, TABLE_GONE),
            Map.entry(1290, READ_ONLY),
            Map.entry(1836, READ_ONLY),
            Map.entry(1034, DAMAGED),
            Map.entry(1194, DAMAGED),
            Map.entry(1712, DAMAGED));

    private SqlRemedy() {}

    /** What the database said, on one line. */
    static String words(SQLException failure) {
        return String.valueOf(failure.getMessage()).strip().replaceAll("\\s+", " ");
    }

    /** Whether a file is not, or no longer, a whole SQLite database. */
    static boolean damaged(SQLException failure) {
        int code = failure instanceof SQLiteException sqlite ? sqlite.getResultCode().code & 0xff : 0;
        return code == 11 || code == 26;
    }

    static String of(SQLException failure) {
        String known = known(failure);
        if (known != null) {
            return known;
        }
        return SqlFailure.passing(failure)
                ? "see whether the server runs and can be reached"
                : "see the server's log and this user's rights";
    }

    /** The remedy of what has one of its own, wherever in the chain the driver has put it; null for anything else. */
    static @Nullable String known(SQLException failure) {
        for (SQLException link : SqlFailure.links(failure)) {
            String remedy = link instanceof SQLiteException sqlite ? of(sqlite) : ofServer(link);
            if (remedy != null) {
                return remedy;
            }
        }
        return null;
    }

    private static @Nullable String ofServer(SQLException failure) {
        String byCode = failure.getErrorCode() == 0 ? null : MARIADB.get(failure.getErrorCode());
        return byCode == null ? STATES.get(String.valueOf(failure.getSQLState())) : byCode;
    }

    private static String of(SQLiteException failure) {
        return switch (failure.getResultCode().code & 0xff) {
            case 1 -> words(failure).contains("no such table") ? TABLE_GONE : "see the cause";
            case 5, 6 ->
                "another program holds its lock; end that program's transaction, or give the store more patience";
            case 8 -> "make the file, its -wal and -shm, and their directory writable for this user";
            case 10 -> "see whether its disk works";
            case 11, 26 -> "the file is damaged or no SQLite database; move it away and restore a copy";
            case 13 -> FULL;
            case 14 ->
                "see whether the directory is there, where the file's link leads if it is one, and whether this user"
                        + " may read and write there";
            default -> "see the cause";
        };
    }
}
