package io.resilience.failure;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.policy.FailurePolicy;
import io.resilience.policy.Filter;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.ConnectException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** JDBC chains failures by {@code getNextException}: what a batch failed of stands there, and not always in the cause. */
@Timeout(60)
class NextExceptionTest {
    private static final String CONSTRAINT_VIOLATED = "23505";

    private final FailureRules rules = FailureRules.of(FailurePolicy.DEFAULT, InstantSource.system());

    private static BatchUpdateException batch(SQLException... entries) {
        BatchUpdateException failure = new BatchUpdateException("aborted", new int[] {Statement.EXECUTE_FAILED});
        for (SQLException entry : entries) {
            failure.setNextException(entry);
        }
        return failure;
    }

    private static SQLException violation() {
        return new SQLException("the key is there already", CONSTRAINT_VIOLATED);
    }

    @Test
    void aBatchIsJudgedByWhatItsEntryFailedOf() {
        assertThat(rules.classify(batch(violation()))).isEqualTo(FailureKind.PERMANENT);
        assertThat(rules.retryable(batch(violation()))).isFalse();
        assertThat(rules.counts(batch(violation()))).isFalse();
    }

    @Test
    void aBatchIsJudgedSoInsideAnotherException() {
        Throwable wrapped = new CompletionException(new IllegalStateException(batch(violation())));
        assertThat(rules.classify(wrapped)).isEqualTo(FailureKind.PERMANENT);
    }

    @Test
    void theFailureOfALaterEntryIsFoundToo() {
        SQLException vague = new SQLException("no state");
        assertThat(rules.classify(batch(vague, vague(), violation()))).isEqualTo(FailureKind.PERMANENT);
    }

    private static SQLException vague() {
        return new SQLException("no state either");
    }

    @Test
    void theCauseOfAnEntryIsFoundToo() {
        SQLException entry = new SQLException("no state", new FileNotFoundException());
        assertThat(rules.classify(batch(entry))).isEqualTo(FailureKind.PERMANENT);
    }

    @Test
    void aCauseSpeaksBeforeTheNextException() {
        SQLException both = new SQLException("no state", new IOException(new ConnectException()));
        both.setNextException(violation());
        assertThat(rules.classify(both)).isEqualTo(FailureKind.TRANSIENT);
    }

    @Test
    void itsCodesAreAmongTheCodes() {
        assertThat(ErrorCodes.of(batch(violation()))).contains(CONSTRAINT_VIOLATED);
        FailurePolicy own = new FailurePolicy(
                Filter.ALL, Filter.ALL, new FailurePolicy.Codes(List.of(CONSTRAINT_VIOLATED), List.of()), List.of());
        assertThat(FailureRules.of(own, InstantSource.system()).retryable(batch(violation())))
                .isTrue();
    }

    @Test
    void aFilterFindsItsType() {
        SQLException entry = new SQLIntegrityConstraintViolationException("m");
        Filter skip = new Filter(List.of(), List.of(SQLIntegrityConstraintViolationException.class));
        assertThat(ThrowableMatch.matches(batch(entry), skip)).isFalse();
    }

    private static final class Busy extends RuntimeException implements HttpFailure {
        private static final long serialVersionUID = 1L;

        @Override
        public int status() {
            return 503;
        }

        @Override
        public String retryAfter() {
            return "7";
        }
    }

    @Test
    void whatAnEntryAsksToWaitIsHeard() {
        SQLException entry = new SQLException("no state", new Busy());
        assertThat(rules.retryAfterNanos(batch(entry))).isEqualTo(7_000_000_000L);
    }

    @Test
    void aCircleOfCausesAndNextExceptionsEnds() {
        SQLException head = new SQLException("head");
        SQLException entry = new SQLException("entry", head);
        head.setNextException(entry);
        entry.setNextException(head);
        assertThat(rules.classify(head)).isEqualTo(FailureKind.TRANSIENT);
        assertThat(ErrorCodes.of(head)).contains("SQLEXCEPTION");
    }

    @Test
    void aBatchOfManyFailuresIsLookedAtToABound() {
        SQLException[] entries = new SQLException[100_000];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = new SQLException("no state");
        }
        BatchUpdateException failure = batch();
        SQLException last = failure;
        for (SQLException entry : entries) {
            last.setNextException(entry);
            last = entry;
        }
        last.setNextException(violation());
        assertThat(rules.classify(failure)).isEqualTo(FailureKind.TRANSIENT);
        entries[CauseChain.LONGEST - 2].initCause(violation());
        assertThat(rules.classify(failure)).isEqualTo(FailureKind.PERMANENT);
    }

    @Test
    void aBrokenAccessorHidesNothing() {
        SQLException broken = new SQLException("broken") {
            private static final long serialVersionUID = 1L;

            @Override
            public String getSQLState() {
                throw new StackOverflowError();
            }

            @Override
            public SQLException getNextException() {
                throw new AssertionError();
            }
        };
        assertThat(rules.classify(broken)).isEqualTo(FailureKind.TRANSIENT);
        BatchUpdateException batch = batch(violation());
        batch.initCause(broken);
        assertThat(rules.classify(batch)).isEqualTo(FailureKind.PERMANENT);
    }

    @Test
    void wrappersOfFuturesInACircleEnd() {
        CompletionException head = new CompletionException("head", null) {
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized Throwable getCause() {
                return this;
            }
        };
        assertThat(CauseChain.outOfFuture(head)).isSameAs(head);
    }
}
