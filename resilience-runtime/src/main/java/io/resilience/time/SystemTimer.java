package io.resilience.time;

import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One daemon thread for all timers of the JVM; a task that throws is logged and harms no other. */
final class SystemTimer implements Timer {
    static final SystemTimer INSTANCE = new SystemTimer();
    private static final Logger LOG = LoggerFactory.getLogger(SystemTimer.class);
    private final ScheduledThreadPoolExecutor threads = new ScheduledThreadPoolExecutor(1, task -> {
        Thread thread = new Thread(task, "resilience-timer");
        thread.setDaemon(true);
        return thread;
    });

    private SystemTimer() {
        threads.setRemoveOnCancelPolicy(true);
    }

    @Override
    public Cancellable schedule(long nanos, Runnable task) {
        Future<?> future = threads.schedule(() -> guarded(task), Math.max(0, nanos), TimeUnit.NANOSECONDS);
        return () -> future.cancel(false);
    }

    private static void guarded(Runnable task) {
        try {
            task.run();
        } catch (Throwable failure) {
            LOG.error("a timer task failed", failure);
        }
    }
}
