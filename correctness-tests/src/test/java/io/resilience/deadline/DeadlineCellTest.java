package io.resilience.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.testkit.ManualClockwork;
import io.resilience.time.Beginning;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The cell of one thread, step by step: what the watcher finds, and what the calls know of it. */
class DeadlineCellTest {
    private final ManualClockwork time = ManualClockwork.create();
    private final DeadlineCell cell = new DeadlineCell(time);

    @AfterEach
    void leavesNoInterrupt() {
        assertThat(Thread.interrupted()).as("an interrupt is left").isFalse();
    }

    private static boolean told() {
        return Thread.interrupted();
    }

    @Test
    void aCallIsToldAtItsTimeAndNotBefore() {
        long outer = cell.arm(10);
        cell.look(9);
        assertThat(told()).isFalse();
        cell.look(10);
        assertThat(told()).isTrue();
        cell.look(11);
        assertThat(told()).as("a second time").isFalse();
        assertThat(cell.disarm(outer)).isTrue();
        assertThat(cell.due()).isEqualTo(DeadlineCell.NONE);
    }

    @Test
    void timeZeroIsATimeLikeAnyOther() {
        long outer = cell.arm(0);
        assertThat(cell.disarm(outer)).isFalse();
        assertThat(cell.disarm(cell.arm(0))).isFalse();
        outer = cell.arm(0);
        cell.look(0);
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
        assertThat(cell.disarm(outer)).isTrue();
    }

    @Test
    void theEarlierOfTwoLimitsHolds() {
        long beforeOuter = cell.arm(20);
        long beforeInner = cell.arm(30);
        assertThat(cell.due()).isEqualTo(20);
        assertThat(cell.disarm(beforeInner)).isFalse();
        assertThat(cell.due()).isEqualTo(20);
        beforeInner = cell.arm(10);
        assertThat(cell.due()).isEqualTo(10);
        assertThat(cell.disarm(beforeInner)).isFalse();
        assertThat(cell.due()).isEqualTo(20);
        assertThat(cell.disarm(beforeOuter)).isFalse();
    }

    @Test
    void anOuterLimitThatWasReachedMeanwhileTellsTheOuterCall() {
        long beforeOuter = cell.arm(20);
        long beforeInner = cell.arm(10);
        cell.look(20);
        assertThat(cell.disarm(beforeInner)).isTrue();
        assertThat(told()).as("the outer call, whose time is up as well").isTrue();
        assertThat(cell.disarm(beforeOuter)).isTrue();
    }

    @Test
    void anOuterLimitThatIsReachedByTheInnerCallsEndTellsTheOuterCall() {
        long beforeOuter = cell.arm(20);
        long beforeInner = cell.arm(10);
        cell.look(10);
        time.advance(Duration.ofNanos(20));
        assertThat(cell.disarm(beforeInner)).isTrue();
        assertThat(told())
                .as("the outer call, without another look of the watcher")
                .isTrue();
        assertThat(cell.disarm(beforeOuter)).isTrue();
    }

    @Test
    void anOuterLimitThatIsNotReachedGoesOn() {
        long beforeOuter = cell.arm(20);
        long beforeInner = cell.arm(10);
        cell.look(19);
        time.advance(Duration.ofNanos(19));
        assertThat(cell.disarm(beforeInner)).isTrue();
        assertThat(told()).isFalse();
        cell.look(20);
        assertThat(told()).isTrue();
        assertThat(cell.disarm(beforeOuter)).isTrue();
    }

    @Test
    void aCallInsideOneThatWasToldIsToldAtItsEnd() {
        long beforeOuter = cell.arm(10);
        cell.look(10);
        assertThat(told()).isTrue();
        assertThat(cell.inherited()).as("no time is left").isZero();
        long beforeInner = cell.arm(30);
        assertThat(cell.disarm(beforeInner)).isTrue();
        assertThat(told()).as("the outer call").isTrue();
        assertThat(cell.disarm(beforeOuter)).isTrue();
    }

    @Test
    void aBoundLimitHoldsForCallsMadeInsideAndNoLonger() {
        long before = cell.bind(15, Beginning.EXACT);
        assertThat(cell.inherited()).isEqualTo(15);
        assertThat(cell.due()).as("it does not interrupt").isEqualTo(DeadlineCell.NONE);
        long outer = cell.arm(40);
        assertThat(cell.due()).isEqualTo(15);
        cell.disarm(outer);
        cell.unbind(before);
        assertThat(cell.inherited()).isEqualTo(DeadlineCell.NONE);
    }

    @Test
    void anExpiredCallIsToldWhateverItsTime() {
        cell.expire();
        assertThat(told()).as("while no call is armed").isFalse();
        long outer = cell.arm(1_000_000);
        cell.expire();
        assertThat(told()).isTrue();
        assertThat(cell.disarm(outer)).isTrue();
    }

    @Test
    void aSampleIsTheShareItSays() {
        int sampled = 0;
        int calls = 1 << 20;
        for (int i = 0; i < calls; i++) {
            sampled += cell.sampled(6) ? 1 : 0;
        }
        assertThat(sampled).isBetween(calls / 64 * 9 / 10, calls / 64 * 11 / 10);
    }

    @Test
    void samplesDoNotComeInAnOrder() {
        long[] gaps = new long[4];
        int last = 0;
        for (int i = 1; i <= 1 << 20; i++) {
            if (cell.sampled(2)) {
                gaps[Math.min(3, i - last - 1)]++;
                last = i;
            }
        }
        long all = gaps[0] + gaps[1] + gaps[2] + gaps[3];
        assertThat((double) gaps[0] / all).as("one in four follows at once").isBetween(0.23, 0.27);
        assertThat((double) gaps[1] / all).isBetween(0.17, 0.205);
    }
}
