package io.resilience.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import io.resilience.policy.RetryPolicy.Budget;
import io.resilience.retry.RetryBudget;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.ZZZ_Result;
import org.openjdk.jcstress.infra.results.ZZ_Result;

/** The retry budget, of which one retry is left. */
public final class RetryBudgetStress {
    private static final Budget ONE = new Budget(0, 0.1);

    private RetryBudgetStress() {}

    /** Two threads want it. */
    @JCStressTest
    @State
    @Outcome(
            id = {"true, false, false", "false, true, false"},
            expect = ACCEPTABLE,
            desc = "one of them has it, and it is gone")
    @Outcome(expect = FORBIDDEN, desc = "granted twice, or to none")
    public static class OneLeft {
        private final RetryBudget budget = new RetryBudget(() -> 0);

        @Actor
        public void one(ZZZ_Result r) {
            r.r1 = budget.take(ONE);
        }

        @Actor
        public void two(ZZZ_Result r) {
            r.r2 = budget.take(ONE);
        }

        @Arbiter
        public void end(ZZZ_Result r) {
            r.r3 = budget.take(ONE);
        }
    }

    /** It is taken while a second passes. */
    @JCStressTest
    @State
    @Outcome(id = "true, false", expect = ACCEPTABLE, desc = "taken, and remembered as such")
    @Outcome(expect = FORBIDDEN, desc = "denied, or forgotten by the turn of the second")
    public static class SecondPasses {
        private final RetryBudget budget = new RetryBudget(() -> 0);

        @Actor
        public void taker(ZZ_Result r) {
            r.r1 = budget.take(ONE);
        }

        @Actor
        public void watchdog() {
            budget.secondPassed();
        }

        @Arbiter
        public void end(ZZ_Result r) {
            r.r2 = budget.take(ONE);
        }
    }
}
