package io.resilience.tests.gates;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.policy.RetryPolicy.Budget;
import io.resilience.retry.RetryBudget;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What all retries of a service may take together. */
class RetryBudgetTest {
    private static final Budget FIFTH = new Budget(0.2, 0);
    private static final Budget ONE_IN_TEN_SECONDS = new Budget(0, 0.1);

    private final AtomicLong calls = new AtomicLong();
    private final RetryBudget budget = new RetryBudget(calls::get);

    @Test
    void grantsItsShareOfTheCallsAndNotOneMore() {
        calls.set(50);
        assertThat(granted(FIFTH, 20)).isEqualTo(10);
        calls.set(60);
        assertThat(granted(FIFTH, 20)).isEqualTo(2);
    }

    @Test
    void grantsSoManyASecondWhateverTheCalls() {
        assertThat(granted(new Budget(0, 3), 50)).isEqualTo(30);
    }

    @Test
    void grantsAnythingWhenItHasNoLimit() {
        assertThat(granted(Budget.UNLIMITED, 1_000)).isEqualTo(1_000);
        assertThat(granted(ONE_IN_TEN_SECONDS, 2))
                .as("those without a limit are not counted")
                .isOne();
    }

    @Test
    void countsTheCallsOfTheLastTenSecondsOnly() {
        calls.set(100);
        budget.secondPassed();
        seconds(8);
        assertThat(granted(FIFTH, 100)).as("the calls of nine seconds ago").isEqualTo(20);
        budget.secondPassed();
        calls.set(110);
        assertThat(granted(new Budget(0.2, 2), 100))
                .as("20 for the seconds and 2 for the last ten calls, less the 20 granted")
                .isEqualTo(2);
    }

    @Test
    void forgetsRetriesAfterTenSeconds() {
        assertThat(granted(ONE_IN_TEN_SECONDS, 5)).isOne();
        seconds(9);
        assertThat(granted(ONE_IN_TEN_SECONDS, 5)).as("nine seconds later").isZero();
        seconds(1);
        assertThat(granted(ONE_IN_TEN_SECONDS, 5)).as("ten seconds later").isOne();
    }

    @Test
    void addsTheRetriesOfDifferentSecondsUp() {
        Budget three = new Budget(0, 0.3);
        for (int second = 0; second < 3; second++) {
            assertThat(budget.take(three)).as("second %d", second).isTrue();
            seconds(1);
        }
        assertThat(budget.take(three)).isFalse();
        seconds(7);
        assertThat(granted(three, 5)).as("the first of them is forgotten").isOne();
    }

    private void seconds(int number) {
        for (int i = 0; i < number; i++) {
            budget.secondPassed();
        }
    }

    private int granted(Budget policy, int asked) {
        int granted = 0;
        for (int i = 0; i < asked; i++) {
            granted += budget.take(policy) ? 1 : 0;
        }
        return granted;
    }
}
