package io.resilience.time;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The machine's monotonic clock at two speeds.
 *
 * <p>A daemon thread publishes the time each millisecond while someone reads {@link #coarse}. To find out whether someone does, it
 * withdraws the published time every {@value #ROUNDS} rounds and parks; the next reader finds {@link #ASLEEP}, reads the clock
 * itself and wakes the thread. While it is parked it still looks when a watcher has something due, and, less and less often up to
 * once a second, in case a watcher got something to watch from a caller that had read the time just before.
 */
final class SystemTicker implements Ticker, Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(SystemTicker.class);
    private static final long ORIGIN = System.nanoTime();
    private static final long PERIOD = 1_000_000;
    private static final long LONGEST_NAP = 1_000_000_000;
    private static final int ROUNDS = 100;
    private static final long ASLEEP = -1;
    static final SystemTicker INSTANCE = new SystemTicker();

    private final List<Watcher> watchers = new CopyOnWriteArrayList<>();
    private final Thread thread = new Thread(this, "resilience-watchdog");
    private volatile long published = ASLEEP;

    @SuppressWarnings("ThreadPriorityCheck") // late publishing makes timeouts late
    private SystemTicker() {
        thread.setDaemon(true);
        thread.setPriority(Thread.MAX_PRIORITY);
        thread.start();
    }

    @Override
    public long nanos() {
        return System.nanoTime() - ORIGIN;
    }

    @Override
    public long coarse() {
        long time = published;
        return time >= 0 ? time : wake();
    }

    @Override
    public void watch(Watcher watcher) {
        watchers.add(watcher);
    }

    @Override
    public void unwatch(Watcher watcher) {
        watchers.remove(watcher);
    }

    private long wake() {
        long now = nanos();
        published = now;
        LockSupport.unpark(thread);
        return now;
    }

    @Override
    @SuppressWarnings("InfiniteLoopStatement")
    public void run() {
        while (true) {
            for (int round = 0; round < ROUNDS; round++) {
                long now = nanos();
                published = now;
                look(now);
                LockSupport.parkNanos(this, PERIOD);
            }
            published = ASLEEP;
            nap();
        }
    }

    private void nap() {
        for (long pause = PERIOD; published == ASLEEP; pause = Math.min(2 * pause, LONGEST_NAP)) {
            long now = nanos();
            long due = look(now);
            LockSupport.parkNanos(this, Math.max(1, Math.min(pause, due - now)));
        }
    }

    private long look(long now) {
        long due = Long.MAX_VALUE;
        for (Watcher watcher : watchers) {
            due = Math.min(due, look(watcher, now));
        }
        return due;
    }

    private static long look(Watcher watcher, long now) {
        try {
            return watcher.look(now);
        } catch (Throwable failure) {
            LOG.error("a watcher of time failed", failure);
            return Long.MAX_VALUE;
        }
    }
}
