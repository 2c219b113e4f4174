package io.resilience.policy;

import io.resilience.annotation.BulkheadKind;
import io.resilience.annotation.Scope;
import java.time.Duration;

/**
 * How many calls run at once, and where.
 *
 * @param queue who may wait
 * @param kind never {@link BulkheadKind#UNSET}
 */
public record BulkheadPolicy(int maxConcurrent, Queue queue, BulkheadKind kind, Scope scope) {
    /** 25 calls on their callers' threads, none waiting. */
    public static final BulkheadPolicy DEFAULT =
            new BulkheadPolicy(25, Queue.NONE, BulkheadKind.SEMAPHORE, Scope.OPERATION);

    /** Checks the range. */
    public BulkheadPolicy {
        Check.atLeast("maxConcurrent", maxConcurrent, 1);
    }

    /** At most {@code size} calls wait, each at most {@code maxWait}; zero {@code maxWait} means as long as the timeout allows. */
    public record Queue(int size, Duration maxWait) {
        /** Nobody waits. */
        public static final Queue NONE = new Queue(0, Duration.ZERO);

        /** Checks the ranges. */
        public Queue {
            Check.atLeast("queueSize", size, 0);
            Check.notNegative("maxWait", maxWait);
        }
    }
}
