package io.resilience.correctness.timeout;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.deadline.DeadlineCell;
import io.resilience.deadline.Deadlines;
import io.resilience.testkit.ManualClockwork;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/**
 * Calls as short as a call can be, while another thread expires them as fast as it can: no call ends with an interrupt, and none gets
 * one when it has ended. Another number of calls: {@code -Dresilience.calls=}.
 */
class LateInterruptTest {
    private static final int CALLS = Integer.getInteger("resilience.calls", 1_000_000);
    private static final int SETTLE_EVERY = 1_000;

    @Test
    @SuppressWarnings({"SystemOut", "ThreadPriorityCheck"
    }) // the report of the test; with two cores both threads must get to run
    void noInterruptArrivesAfterItsCallHasEnded() throws InterruptedException {
        DeadlineCell cell = Deadlines.of(ManualClockwork.create()).cell();
        Expirer expirer = new Expirer(cell);
        expirer.start();
        long told = 0;
        long late = 0;
        for (int i = 0; i < CALLS; i++) {
            long outer = cell.arm(1_000_000_000);
            if (i % 64 == 0) {
                Thread.yield();
            }
            told += cell.disarm(outer) ? 1 : 0;
            late += Thread.interrupted() ? 1 : 0;
            if (i % SETTLE_EVERY == 0) {
                LockSupport.parkNanos(1); // an interrupt on its way would come now
                late += Thread.interrupted() ? 1 : 0;
            }
        }
        expirer.end = true;
        expirer.join(TimeUnit.SECONDS.toMillis(10));
        late += Thread.interrupted() ? 1 : 0;
        System.out.println(
                "LateInterruptTest: of " + CALLS + " calls " + told + " were interrupted, " + late + " late");
        assertThat(late).as("interrupts after their call had ended").isZero();
        assertThat(told).as("calls interrupted in time").isGreaterThan(CALLS / 100_000);
    }

    @Test
    void nestedCallsLeaveNoneEither() throws InterruptedException {
        DeadlineCell cell = Deadlines.of(ManualClockwork.create()).cell();
        Expirer expirer = new Expirer(cell);
        expirer.start();
        long late = 0;
        for (int i = 0; i < CALLS / 10; i++) {
            long beforeOuter = cell.arm(2_000_000_000);
            long beforeInner = cell.arm(1_000_000_000);
            boolean inner = cell.disarm(beforeInner);
            boolean outer = cell.disarm(beforeOuter);
            late += Thread.interrupted() || (inner && !outer)
                    ? 1
                    : 0; // all are expired at once, so the outer one knows of it
        }
        expirer.end = true;
        expirer.join(TimeUnit.SECONDS.toMillis(10));
        assertThat(late).isZero();
        assertThat(Thread.interrupted()).isFalse();
    }

    private static final class Expirer extends Thread {
        private final DeadlineCell cell;
        private volatile boolean end;

        private Expirer(DeadlineCell cell) {
            super("expirer");
            this.cell = cell;
            setDaemon(true);
        }

        @Override
        public void run() {
            while (!end) {
                cell.expire();
            }
        }
    }
}
