package io.resilience.time;

import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One daemon thread for all timers of the JVM, which ends when none is left; a task that throws is logged and harms no other. */
final class SystemTimer implements Timer {
    static final SystemTimer INSTANCE = new SystemTimer();
    private static final Logger LOG = LoggerFactory.getLogger(SystemTimer.class);
    private static final long IDLE_SECONDS = 1;

    private final ScheduledThreadPoolExecutor threads;

    private SystemTimer() {
        this(task -> OwnThread.daemon("resilience-timer", task));
    }

    /** Apart for tests. */
    SystemTimer(ThreadFactory factory) {
        threads = new ScheduledThreadPoolExecutor(1, factory);
        threads.setRemoveOnCancelPolicy(true);
        threads.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
        threads.allowCoreThreadTimeOut(true);
    }

    @Override
    public Cancellable schedule(long nanos, Runnable task) {
        Future<?> future = threads.schedule(() -> guarded(task), Math.max(0, nanos), TimeUnit.NANOSECONDS);
        return () -> future.cancel(false);
    }

    /** Gives timers their thread again should it have ended, as for want of memory; the watchdog asks for that now and then. */
    void revive() {
        if (threads.getPoolSize() == 0 && !threads.getQueue().isEmpty()) {
            threads.prestartCoreThread();
        }
    }

    private static void guarded(Runnable task) {
        try {
            task.run();
        } catch (Throwable failure) {
            complain(failure);
        }
    }

    private static void complain(Throwable failure) {
        try {
            LOG.error("a timer task failed", failure);
        } catch (Throwable unspeakable) { // as when memory is short
            Thread.onSpinWait();
        }
    }
}
