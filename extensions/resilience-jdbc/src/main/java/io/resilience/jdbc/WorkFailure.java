package io.resilience.jdbc;

import java.sql.SQLException;

/** A request's own failure, told from that of the transaction which it shares with others. */
final class WorkFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private WorkFailure(Throwable cause) {
        super(cause);
    }

    /** Some work in the transaction. */
    @FunctionalInterface
    interface Step {
        void run() throws SQLException;
    }

    /** Runs work; a failure that would pass by itself is the transaction's, any other the work's. */
    static void guard(Step step) throws SQLException {
        try {
            step.run();
        } catch (SQLException failure) {
            if (SqlFailure.passing(failure)) {
                throw failure;
            }
            throw new WorkFailure(failure);
        } catch (RuntimeException failure) {
            throw new WorkFailure(failure);
        }
    }

    /** What its asker is told. */
    RuntimeException told(StorePatience patience) {
        if (getCause() instanceof SQLException failure) {
            return patience.failed(failure, 1);
        }
        return getCause() instanceof RuntimeException failure ? failure : this;
    }
}
