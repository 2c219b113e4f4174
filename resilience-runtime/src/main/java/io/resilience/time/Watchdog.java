package io.resilience.time;

import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The thread that publishes the time and has watchers look at it.
 *
 * <p>It withdraws the published time every {@value #ROUNDS} rounds, and rests until somebody reads it. While it rests it still looks when
 * something is due, and, less and less often up to once a second, in case a watcher got something to watch from a caller that had read
 * the time just before. When no watcher lasts, as after the last runtime is closed, it ends; the next reader starts another.
 *
 * <p>It survives whatever is thrown at any point, allocates nothing on its way, and is started anew should it end all the same.
 */
final class Watchdog implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Watchdog.class);
    private static final long PERIOD = 1_000_000;
    private static final long LONGEST_NAP = 1_000_000_000;
    /** Rests that long in all find nothing to do: then it may end. A caller that read the time just before has long been here. */
    private static final long LAST_NAP = 64_000_000;

    private static final int ROUNDS = 100;
    private static final Ticker.Watcher[] NONE = {};

    private final SystemTicker ticker;
    private volatile Ticker.Watcher[] watchers = NONE;
    /** The one that watches; null before the first and after the last. */
    volatile @Nullable Thread thread;

    Watchdog(SystemTicker ticker) {
        this.ticker = ticker;
    }

    synchronized void add(Ticker.Watcher watcher) {
        Ticker.Watcher[] more = Arrays.copyOf(watchers, watchers.length + 1);
        more[watchers.length] = watcher;
        watchers = more;
    }

    synchronized void remove(Ticker.Watcher watcher) {
        watchers = Arrays.stream(watchers).filter(each -> each != watcher).toArray(Ticker.Watcher[]::new);
        LockSupport.unpark(thread);
    }

    /** To be called when the time was published by a reader. */
    void wake() {
        Thread present = thread;
        if (present != null && present.isAlive()) {
            LockSupport.unpark(present);
        } else {
            start();
        }
    }

    /** Whether it does its work, or has none; one that ended without being told to is started again. */
    boolean lives() {
        Thread present = thread;
        boolean lives = present == null || present.isAlive();
        if (!lives) {
            start();
        }
        return lives;
    }

    @SuppressWarnings("ThreadPriorityCheck") // late publishing makes timeouts late
    private synchronized void start() {
        Thread present = thread;
        if (present == null || !present.isAlive()) {
            Thread fresh = OwnThread.daemon("resilience-watchdog", this);
            fresh.setPriority(Thread.MAX_PRIORITY);
            fresh.start();
            thread = fresh;
        }
    }

    @Override
    public void run() {
        boolean over = false;
        while (!over) {
            try {
                watch();
                over = end();
            } catch (Throwable failure) { // it must go on, whatever happened
                complain(failure);
            }
        }
    }

    /** Watches until nobody needs it. */
    private void watch() {
        do {
            for (int round = 0; round < ROUNDS; round++) {
                look(ticker.publish());
                LockSupport.parkNanos(this, PERIOD);
            }
            SystemTimer.INSTANCE.revive();
            ticker.withdraw();
        } while (!nap());
    }

    /** Rests; true when nobody needs it any more, false when the time was read. */
    private boolean nap() {
        for (long pause = PERIOD; ticker.asleep(); pause = Math.min(2 * pause, LONGEST_NAP)) {
            long now = ticker.read();
            long due = look(now);
            if (pause >= LAST_NAP && due == Long.MAX_VALUE && !needed()) {
                return true;
            }
            LockSupport.parkNanos(this, Math.max(1, Math.min(pause, due - now)));
            SystemTimer.INSTANCE.revive();
        }
        return false;
    }

    private boolean needed() {
        for (Ticker.Watcher watcher : watchers) {
            if (watcher.lasts()) {
                return true;
            }
        }
        return false;
    }

    /** Ends, unless the time was read meanwhile. */
    private synchronized boolean end() {
        boolean over = ticker.asleep() && !needed();
        if (over) {
            for (Ticker.Watcher watcher : watchers) {
                watcher.rested();
            }
            thread = null;
        }
        return over;
    }

    private long look(long now) {
        long due = Long.MAX_VALUE;
        for (Ticker.Watcher watcher : watchers) {
            try {
                due = Math.min(due, watcher.look(now));
            } catch (Throwable failure) {
                complain(failure);
            }
        }
        return due;
    }

    /** Says so if that can be done. */
    private static void complain(Throwable failure) {
        try {
            LOG.error("the watch over time limits failed for a moment; it goes on", failure);
        } catch (Throwable unspeakable) { // as when memory is short
            LockSupport.parkNanos(PERIOD);
        }
    }
}
