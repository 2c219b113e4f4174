package io.resilience.time;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * The machine's monotonic clock at two speeds.
 *
 * <p>The {@link Watchdog} publishes the time each millisecond while someone reads {@link #coarse}. To find out whether someone does, it
 * withdraws the published time now and then and rests; the next reader finds a negative one, reads the clock itself, publishes that and
 * wakes the watchdog. By how much the published time lagged behind is known afterwards: see {@link Stalls}.
 *
 * <p>Concurrency: the watchdog alone replaces a published time; a reader may only publish where there is none, and only if there was none
 * since it read the clock, for each rest has a negative number of its own. So published times grow, and the watchdog sees them all. They
 * are even, as {@link Beginning} wants those that are not exact.
 */
class SystemTicker implements Ticker {
    static final SystemTicker INSTANCE = new SystemTicker();

    private static final long ORIGIN = System.nanoTime();
    /** A published time that is older has not been watched. */
    private static final long STUCK = 1_000_000_000;

    private static final VarHandle PUBLISHED = handle();

    private final Stalls stalls = new Stalls();
    final Watchdog watchdog = new Watchdog(this);
    private volatile long published = -1;
    private long rests = -1;

    private static VarHandle handle() {
        try {
            return MethodHandles.lookup().findVarHandle(SystemTicker.class, "published", long.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    @Override
    public long nanos() {
        return System.nanoTime() - ORIGIN;
    }

    @Override
    public long coarse() {
        long time = published;
        return time >= 0 ? time : wake(time);
    }

    private long wake(long rest) {
        long now = Beginning.coarse(nanos());
        if (PUBLISHED.compareAndSet(this, rest, now)) {
            rouse();
        }
        return now;
    }

    /** Apart for tests. */
    void rouse() {
        watchdog.wake();
    }

    @Override
    public long lag(long time) {
        long bound = stalls.bound(time);
        return (bound == Stalls.UNKNOWN ? Math.max(time, nanos()) : bound) - time;
    }

    @Override
    public boolean watched() {
        long time = published;
        return watchdog.lives() && (time < 0 || nanos() - time < STUCK);
    }

    @Override
    public void watch(Watcher watcher) {
        watchdog.add(watcher);
    }

    @Override
    public void unwatch(Watcher watcher) {
        watchdog.remove(watcher);
    }

    /** Reads the clock for the watchdog, which alone calls this. */
    long read() {
        long now = nanos();
        stalls.read(now);
        return now;
    }

    /** Reads the clock and publishes the time. */
    long publish() {
        long now = Beginning.coarse(read());
        stalls.replaced((long) PUBLISHED.getAndSet(this, now));
        return now;
    }

    /** Publishes no time until somebody reads it. */
    void withdraw() {
        read();
        stalls.replaced((long) PUBLISHED.getAndSet(this, --rests));
    }

    boolean asleep() {
        return published < 0;
    }
}
