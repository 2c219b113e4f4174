package io.resilience.guard;

import io.resilience.config.Effective;
import io.resilience.config.GuardedMethod;
import io.resilience.config.Transactions;
import io.resilience.exception.Problem;
import io.resilience.exception.ProblemKind;
import io.resilience.policy.RetryPolicy;
import org.jspecify.annotations.Nullable;

/**
 * A retry within a transaction: all attempts are of one transaction, so what failed attempts wrote is committed with the last, or the
 * last is rolled back for what the first did.
 */
final class RetryInTransaction {
    private RetryInTransaction() {}

    /** The problem of a method that is retried in a transaction; null if it isn't. */
    static @Nullable Problem of(GuardedMethod guarded, Effective effective) {
        RetryPolicy retry = effective.policies().retry();
        if (retry == null || retry.maxAttempts() == 1 || !Transactions.hold(guarded.method())) {
            return null;
        }
        return Problem.of(
                ProblemKind.RETRY_IN_TRANSACTION,
                guarded.place(),
                "@Retry repeats the method within the transaction of @Transactional, so what failed attempts wrote is committed with the"
                        + " last one",
                "move what writes into a @Transactional method of another class, and call that from the retried one");
    }
}
