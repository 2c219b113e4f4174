package io.resilience.correctness.interleaving;

import io.resilience.policy.RetryPolicy.Budget;
import io.resilience.retry.RetryBudget;
import java.util.concurrent.atomic.AtomicLong;
import org.jetbrains.lincheck.datastructures.Operation;

/** The budget grants no retry that one thread would not have got. One thread alone counts seconds, as in the runtime. */
public class RetryBudgetInterleavingTest extends Interleavings {
    private static final Budget BUDGET = new Budget(0.5, 0.1);

    private final AtomicLong calls = new AtomicLong();
    private final RetryBudget budget = new RetryBudget(calls::get);

    /** A call. */
    @Operation
    public void call() {
        calls.incrementAndGet();
    }

    /** Asks for a retry. */
    @Operation
    public boolean take() {
        return budget.take(BUDGET);
    }

    /** A second passes. */
    @Operation(nonParallelGroup = "watchdog")
    public void secondPassed() {
        budget.secondPassed();
    }
}
