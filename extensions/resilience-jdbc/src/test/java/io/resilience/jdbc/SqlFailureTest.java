package io.resilience.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What a batch failed of stands in its cause, in its next exception, or in both, as the driver likes. */
class SqlFailureTest {
    private static BatchUpdateException batch() {
        return new BatchUpdateException("batch entry 0: it failed", null, 0, new int[0]);
    }

    private static BatchUpdateException causedBy(SQLException entry) {
        BatchUpdateException batch = batch();
        batch.initCause(entry);
        return batch;
    }

    private static BatchUpdateException followedBy(SQLException entry) {
        BatchUpdateException batch = batch();
        batch.setNextException(entry);
        return batch;
    }

    @Test
    void aBatchThatMetALockIsTriedAgain() {
        SQLException busy = new SQLiteException("busy", SQLiteErrorCode.SQLITE_BUSY_SNAPSHOT);
        SQLException deadlock = new SQLException("deadlock", "40P01");
        assertThat(SqlFailure.passing(causedBy(busy))).isTrue();
        assertThat(SqlFailure.passing(followedBy(deadlock))).isTrue();
        assertThat(SqlFailure.passing(batch())).isFalse();
    }

    @Test
    void aBatchThatBrokeARuleSaysSo() {
        SQLException taken = new SQLiteException("taken", SQLiteErrorCode.SQLITE_CONSTRAINT_UNIQUE);
        assertThat(SqlFailure.violation(causedBy(taken))).isTrue();
        assertThat(SqlFailure.violation(followedBy(new SQLException("taken", "23505"))))
                .isTrue();
        assertThat(SqlFailure.violation(batch())).isFalse();
    }

    @Test
    void theRemedyIsThatOfTheReason() {
        SQLException full = new SQLiteException("full", SQLiteErrorCode.SQLITE_FULL);
        assertThat(SqlRemedy.of(causedBy(full))).contains("disk is full");
    }

    @Test
    void aCircleEnds() {
        SQLException head = new SQLException("head");
        SQLException tail = new SQLException("tail", head);
        head.initCause(tail);
        assertThat(SqlFailure.passing(head)).isFalse();
    }
}
