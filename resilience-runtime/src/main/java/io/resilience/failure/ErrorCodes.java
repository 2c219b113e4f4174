package io.resilience.failure;

import java.lang.invoke.MethodHandle;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The codes by which configuration may name a failure, in upper case: the failure's own ({@link ErrorCoded}), HTTP status, SQLState,
 * vendor code, SQLite's name, the operating system's name, and simple and full names of its types; causes and chained failures included.
 */
public final class ErrorCodes {
    /** A driver's own, finer name of a result code, such as {@code SQLITE_CONSTRAINT_UNIQUE}; an array of one, as a driver may outlive the library. */
    private static final ClassValue<@Nullable MethodHandle[]> SQLITE = new ClassValue<>() {
        @Override
        protected @Nullable MethodHandle[] computeValue(Class<?> type) {
            return new @Nullable MethodHandle[] {AccessorPath.of(type, "getResultCode name")};
        }
    };

    private ErrorCodes() {}

    /** All codes of a failure and the links of its chain, the failure's own first. */
    public static Set<String> of(Throwable failure) {
        Set<String> codes = new LinkedHashSet<>();
        Object unused = CauseChain.first(failure, link -> {
            addCodes(link, codes);
            return null;
        });
        return codes;
    }

    /** The code that an exception says of itself. */
    static @Nullable String own(Throwable link) {
        try {
            return link instanceof ErrorCoded coded ? coded.errorCode() : null;
        } catch (RuntimeException | Error broken) {
            return null; // a broken accessor must not hide the failure
        }
    }

    private static void addCodes(Throwable link, Set<String> codes) {
        add(own(link), codes);
        int status = HttpStatusReader.status(link instanceof FailedResultException failed ? orItself(failed) : link);
        add(status == 0 ? null : Integer.toString(status), codes);
        if (Verdicts.isSql(link)) {
            addReadable(link, codes);
        }
        codes.addAll(CodeTable.ofType(link.getClass()));
        addNames(link.getClass(), codes);
    }

    private static Object orItself(FailedResultException failed) {
        Object result = failed.result();
        return result == null ? failed : result;
    }

    private static void addReadable(Throwable link, Set<String> codes) {
        try {
            addSql(link, codes);
        } catch (Throwable e) {
            return; // as above
        }
    }

    private static void addSql(Throwable link, Set<String> codes) {
        SQLException sql = (SQLException) link;
        add(sql.getSQLState(), codes);
        add(sql.getErrorCode() == 0 ? null : Integer.toString(sql.getErrorCode()), codes);
        add(SqlTable.sqliteName(sql), codes);
        if (SqlTable.isSqlite(sql)) {
            add((String) AccessorPath.read(SQLITE.get(sql.getClass())[0], sql), codes);
        }
    }

    private static void addNames(Class<?> failure, Set<String> codes) {
        for (Class<?> type = failure; type != null && type != Object.class; type = type.getSuperclass()) {
            add(type.getSimpleName(), codes);
            add(type.getName(), codes);
        }
    }

    private static void add(@Nullable String code, Set<String> codes) {
        if (code != null && !code.isBlank()) {
            codes.add(code.trim().toUpperCase(Locale.ROOT));
        }
    }
}
