package io.resilience.deadline;

import io.resilience.time.Ticker;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jetbrains.lincheck.Lincheck;
import org.junit.jupiter.api.Test;

/** A call and the watcher, in every order of their steps: no interrupt is left when the call has ended, and none of the outer call is lost. */
class DeadlineInterleavingTest {
    private static final int RUNS = 1_000;

    /** Time that the watcher sets. */
    private static final class SetTime implements Ticker {
        private volatile long nanos = 10;

        @Override
        public long nanos() {
            return nanos;
        }

        @Override
        public void watch(Watcher watcher) {}

        @Override
        public void unwatch(Watcher watcher) {}
    }

    @Test
    void aCallEndsWithoutAnInterrupt() {
        Lincheck.runConcurrentTest(RUNS, () -> {
            Thread.interrupted();
            SetTime time = new SetTime();
            DeadlineCell cell = new DeadlineCell(time);
            long outer = cell.arm(10);
            Thread watcher = new Thread(() -> cell.look(10));
            watcher.start();
            cell.disarm(outer);
            require(!Thread.interrupted(), "the call has ended with an interrupt");
            join(watcher);
            require(!Thread.interrupted(), "an interrupt arrived after the call had ended");
        });
    }

    @Test
    void theOuterCallIsStoppedThoughTheInnerWasFirst() {
        Lincheck.runConcurrentTest(RUNS, () -> {
            Thread.interrupted();
            SetTime time = new SetTime();
            DeadlineCell cell = new DeadlineCell(time);
            AtomicBoolean outerDue = new AtomicBoolean();
            long beforeOuter = cell.arm(20);
            Thread watcher = new Thread(() -> {
                cell.look(10);
                time.nanos = 20;
                cell.look(20);
                outerDue.set(true);
            });
            watcher.start();
            long beforeInner = cell.arm(10);
            cell.disarm(beforeInner);
            boolean due = outerDue.get();
            if (due) {
                cell.look(20); // the watcher's next look
            }
            boolean stopped = cell.disarm(beforeOuter);
            require(stopped || !due, "the outer call's time was up, and it was not told");
            require(!Thread.interrupted(), "the outer call has ended with an interrupt");
            join(watcher);
            require(!Thread.interrupted(), "an interrupt arrived after both calls had ended");
        });
    }

    private static void join(Thread watcher) {
        try {
            watcher.join();
        } catch (InterruptedException late) {
            throw new IllegalStateException("an interrupt arrived while the watcher ended", late);
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
