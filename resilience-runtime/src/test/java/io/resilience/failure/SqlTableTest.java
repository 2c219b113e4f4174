package io.resilience.failure;

import static io.resilience.failure.FailureKind.FAULT;
import static io.resilience.failure.FailureKind.PERMANENT;
import static io.resilience.failure.FailureKind.TRANSIENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.resilience.policy.FailurePolicy;
import java.nio.file.Path;
import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLInvalidAuthorizationSpecException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLSyntaxErrorException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransactionRollbackException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sqlite.ExtendedCodeException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

class SqlTableTest {
    private final FailureRules rules = FailureRules.of(FailurePolicy.DEFAULT, InstantSource.system());

    @ParameterizedTest(name = "state {0} is {1}")
    @CsvSource({
        "08001, TRANSIENT", "08006, TRANSIENT", "08S01, TRANSIENT", "40001, TRANSIENT", "40P01, TRANSIENT",
        "53300, TRANSIENT", "55P03, TRANSIENT", "57P01, TRANSIENT", "57014, TRANSIENT", "HYT00, TRANSIENT",
        "23505, PERMANENT", "23000, PERMANENT", "22001, PERMANENT", "28P01, PERMANENT", "42601, PERMANENT",
        "42P01, PERMANENT", "0A000, PERMANENT", "3D000, PERMANENT", "58030, FAULT", "XX000, FAULT",
        "HY000, TRANSIENT", "99999, TRANSIENT", "'', TRANSIENT", "4, TRANSIENT"
    })
    void aStateHasItsKind(String state, FailureKind kind) {
        assertThat(rules.classify(new SQLException("m", state))).isEqualTo(kind);
        assertThat(rules.classify(new RuntimeException(new BatchUpdateException("m", state, new int[0]))))
                .isEqualTo(kind);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @MethodSource("types")
    void aTypeHasItsKind(SQLException failure, FailureKind kind) {
        assertThat(rules.classify(failure)).isEqualTo(kind);
    }

    static Stream<Arguments> types() {
        return Stream.of(
                arguments(new SQLTransientConnectionException(), TRANSIENT),
                arguments(new SQLTransactionRollbackException(), TRANSIENT),
                arguments(new SQLTimeoutException(), TRANSIENT),
                arguments(new SQLRecoverableException(), TRANSIENT),
                arguments(new SQLIntegrityConstraintViolationException(), PERMANENT),
                arguments(new SQLSyntaxErrorException(), PERMANENT),
                arguments(new SQLInvalidAuthorizationSpecException(), PERMANENT),
                arguments(new SQLFeatureNotSupportedException(), PERMANENT),
                arguments(new SQLNonTransientConnectionException(), FAULT),
                // what the state says is stronger
                arguments(new SQLNonTransientConnectionException("too many", "08004"), TRANSIENT),
                arguments(new SQLTransientConnectionException("password", "28000"), PERMANENT),
                arguments(new SQLException("no state"), TRANSIENT));
    }

    @ParameterizedTest
    @CsvSource({"1205, TRANSIENT", "1213, TRANSIENT"})
    void lockTimeoutAndDeadlockOfMysqlPass(int vendorCode, FailureKind kind) {
        assertThat(rules.classify(new java.sql.SQLNonTransientException("m", "HY000", vendorCode)))
                .isEqualTo(kind);
    }

    @Test
    void vendorCodesOfOtherDriversSayNothing() {
        class OtherDriversException extends java.sql.SQLNonTransientException {
            private static final long serialVersionUID = 1L;

            OtherDriversException(int code) {
                super("m", null, code);
            }
        }
        assertThat(rules.classify(new OtherDriversException(1205))).isEqualTo(PERMANENT);
        assertThat(rules.classify(new OtherDriversException(5))).isEqualTo(PERMANENT);
        assertThat(rules.classify(new SQLException("m", null, 19))).isEqualTo(TRANSIENT);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "SQLITE_BUSY, TRANSIENT",
        "SQLITE_BUSY_SNAPSHOT, TRANSIENT",
        "SQLITE_BUSY_TIMEOUT, TRANSIENT",
        "SQLITE_LOCKED, TRANSIENT",
        "SQLITE_LOCKED_SHAREDCACHE, TRANSIENT",
        "SQLITE_CONSTRAINT, PERMANENT",
        "SQLITE_CONSTRAINT_UNIQUE, PERMANENT",
        "SQLITE_ERROR, PERMANENT",
        "SQLITE_FULL, FAULT",
        "SQLITE_CORRUPT, FAULT",
        "SQLITE_IOERR_READ, FAULT",
        "SQLITE_SCHEMA, TRANSIENT"
    })
    void aResultCodeOfSqliteHasItsKind(SQLiteErrorCode code, FailureKind kind) {
        assertThat(rules.classify(new SQLiteException("m", code))).isEqualTo(kind);
    }

    @Test
    void anExtendedResultCodeIsJudgedByItsPrimaryOne() {
        assertThat(rules.classify(new ExtendedCodeException(5 | (2 << 8)))).isEqualTo(TRANSIENT);
        assertThat(rules.classify(new ExtendedCodeException(19 | (8 << 8)))).isEqualTo(PERMANENT);
        assertThat(ErrorCodes.of(new ExtendedCodeException(19 | (8 << 8)))).contains("SQLITE_CONSTRAINT", "2067");
    }

    @Test
    void sqliteGoesByItsNames() {
        SQLiteException failure = new SQLiteException("m", SQLiteErrorCode.SQLITE_BUSY_SNAPSHOT);
        assertThat(ErrorCodes.of(failure)).contains("SQLITE_BUSY", "SQLITE_BUSY_SNAPSHOT", "5");
        SQLiteException last = new SQLiteException("m", SQLiteErrorCode.SQLITE_NOTADB);
        assertThat(ErrorCodes.of(last)).contains("SQLITE_NOTADB", "26");
    }

    @Test
    void theRealDriverSaysBusyAndConstraint(@TempDir Path folder) throws SQLException {
        String url = "jdbc:sqlite:" + folder.resolve("shop.db");
        try (Connection one = DriverManager.getConnection(url);
                Connection two = DriverManager.getConnection(url);
                Statement first = one.createStatement();
                Statement second = two.createStatement()) {
            first.execute("create table eggs (id integer primary key)");
            first.execute("insert into eggs values (1)");
            second.execute("pragma busy_timeout = 0");
            Throwable twice =
                    catchThrowableOfType(SQLException.class, () -> first.execute("insert into eggs values (1)"));
            assertThat(rules.classify(twice)).isEqualTo(PERMANENT);
            first.execute("begin immediate");
            Throwable busy = catchThrowableOfType(SQLException.class, () -> second.execute("begin immediate"));
            assertThat(rules.classify(busy)).isEqualTo(TRANSIENT);
            assertThat(ErrorCodes.of(busy)).contains("SQLITE_BUSY");
        }
    }
}
