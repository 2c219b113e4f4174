package io.resilience.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** The thread of the timers. */
class SystemTimerTest {
    private static final long LONG_ENOUGH_SECONDS = 60;

    private static void await(CountDownLatch latch) throws InterruptedException {
        assertThat(latch.await(LONG_ENOUGH_SECONDS, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aTaskThatEndsInAnErrorHarmsNoOther() throws InterruptedException {
        SystemTimer timer = new SystemTimer(task -> OwnThread.daemon("timer", task));
        CountDownLatch rang = new CountDownLatch(1);
        timer.schedule(0, () -> {
            throw new OutOfMemoryError("injected");
        });
        timer.schedule(1, rang::countDown);
        await(rang);
    }

    @Test
    void endsWhenNoTaskIsLeft() throws InterruptedException {
        AtomicReference<Thread> thread = new AtomicReference<>();
        SystemTimer timer = new SystemTimer(task -> OwnThread.daemon("timer", task));
        CountDownLatch rang = new CountDownLatch(1);
        timer.schedule(0, () -> {
            thread.set(Thread.currentThread());
            rang.countDown();
        });
        await(rang);
        thread.get().join(TimeUnit.SECONDS.toMillis(LONG_ENOUGH_SECONDS));
        assertThat(thread.get().isAlive()).isFalse();
    }

    @Test
    void tasksGetAThreadAgainWhenThereWasNone() throws InterruptedException {
        AtomicBoolean none = new AtomicBoolean(true);
        SystemTimer timer = new SystemTimer(task -> none.get() ? null : OwnThread.daemon("timer", task));
        CountDownLatch rang = new CountDownLatch(1);
        timer.schedule(0, rang::countDown);
        none.set(false);
        assertThat(rang.getCount()).isOne();
        timer.revive();
        await(rang);
    }

    @Test
    void whatAnEndingTimerWasToDoIsCalledOff() {
        AtomicReference<Runnable> task = new AtomicReference<>();
        AtomicBoolean cancelled = new AtomicBoolean();
        EndingTimer timer = new EndingTimer((nanos, given) -> {
            task.set(given);
            return () -> cancelled.set(true);
        });
        AtomicBoolean rang = new AtomicBoolean();
        timer.schedule(1, () -> rang.set(true));
        timer.close();
        assertThat(cancelled).isTrue();
        task.get().run();
        assertThat(rang).isFalse();
        cancelled.set(false);
        timer.schedule(1, () -> rang.set(true));
        assertThat(cancelled).as("after the end").isTrue();
    }
}
