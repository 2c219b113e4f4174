package io.resilience.jdbc;

import java.sql.SQLException;
import java.util.function.IntSupplier;

/** Rows that go in unless their key is taken; MariaDB says so by a failure, the others by a count. */
final class Insertion {
    private Insertion() {}

    /** Whether the one row went in. */
    static boolean done(IntSupplier insert) {
        try {
            return insert.getAsInt() == 1;
        } catch (StoreException failure) {
            if (violated(failure)) {
                return false;
            }
            throw failure;
        }
    }

    private static boolean violated(StoreException failure) {
        Throwable cause = failure.getCause();
        return (cause instanceof SQLException sql && SqlFailure.violation(sql))
                || (cause instanceof StoreException inner && violated(inner));
    }
}
