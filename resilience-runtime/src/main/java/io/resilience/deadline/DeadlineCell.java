package io.resilience.deadline;

import io.resilience.time.Beginning;
import io.resilience.time.Ticker;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * The moment at which one thread is to be interrupted.
 *
 * <p>Concurrency: {@code due} is a time, or {@link #NONE}, {@link #FIRING} or {@link #FIRED}. Only the owner writes times; the
 * watcher moves a time to FIRING by CAS, and asks whether the call has had all of its time, for coarse time may have lagged when it began.
 * If not, it puts the time back; else it interrupts, then writes FIRED. Disarming takes a time away by CAS; if that fails, it waits
 * the instant until FIRING is over, so that no interrupt arrives after the call has ended, and takes the interrupt flag down again. Calls
 * nest: arming keeps the earlier of two times, disarming puts the outer one back.
 */
public final class DeadlineCell extends CellBounds {
    /** No time limit. */
    public static final long NONE = Long.MAX_VALUE;

    private static final long FIRING = -1;
    private static final long FIRED = -2;
    private static final VarHandle DUE = handle();

    private final Thread owner = Thread.currentThread();
    private final OuterLimits outers = new OuterLimits();
    private final Ticker ticker;
    private final @Nullable Object[] holder;

    DeadlineCell(Ticker ticker) {
        this(ticker, new Object[1]);
    }

    /** The calling thread's, which holds it in {@code holder}. */
    DeadlineCell(Ticker ticker, @Nullable Object[] holder) {
        this.ticker = ticker;
        this.holder = holder;
    }

    private static VarHandle handle() {
        try {
            return MethodHandles.lookup().findVarHandle(CellTimes.class, "due", long.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** As {@link #arm(long, long)}, for a time that needs no correction. */
    public long arm(long wanted) {
        return arm(wanted, Beginning.EXACT);
    }

    /**
     * Sets the limit to {@code wanted} unless an outer one is earlier; returns the outer one, for {@link #disarm}. A limit that was
     * only passed on by {@link #bind} holds too.
     *
     * @param from what the call took for its {@linkplain Beginning beginning}
     */
    public long arm(long wanted, long from) {
        boolean own = wanted <= bound;
        long time = own ? wanted : bound;
        long start = own ? from : boundFrom;
        if ((long) DUE.getOpaque(this) != NONE) {
            return armWithin(time, start);
        }
        began = start;
        DUE.setRelease(this, time);
        return NONE;
    }

    private long armWithin(long time, long start) {
        while (true) {
            long outer = settled();
            if (outer <= time) { // or has fired
                return outer;
            }
            if (DUE.compareAndSet(this, outer, NONE)) {
                outers.add(outer, began);
                began = start;
                DUE.setRelease(this, time);
                return outer;
            }
        }
    }

    /** Ends the call that got {@code outer} from {@link #arm}; true when its time was up and the thread has been interrupted. */
    public boolean disarm(long outer) {
        long armed = (long) DUE.getOpaque(this);
        if (outer == NONE && armed >= 0 && DUE.compareAndSet(this, armed, NONE)) {
            return false;
        }
        return disarmWithin(outer);
    }

    private boolean disarmWithin(long outer) {
        while (true) {
            long armed = settled();
            if (armed == FIRED) {
                return disarmFired(outer);
            }
            if (armed == outer) {
                return false;
            }
            if (DUE.compareAndSet(this, armed, NONE)) {
                began = outers.take(outer, began);
                DUE.setRelease(this, outer);
                return false;
            }
        }
    }

    private boolean disarmFired(long outer) {
        Thread.interrupted();
        if (outer == FIRED) {
            owner.interrupt();
            return true;
        }
        long start = outers.take(outer, began);
        long end = Beginning.end(ticker, outer, start);
        if (fired >= end || ticker.coarse() >= end) {
            // the outer call's time is up as well: it must still be stopped. The watcher looks at a fired cell no more,
            // and may
            // rest while code that swallows interrupts runs on; reading coarse time wakes it.
            owner.interrupt();
        } else {
            began = start;
            DUE.setRelease(this, outer);
        }
        return true;
    }

    /** What is due, once it isn't {@link #FIRING}. */
    private long settled() {
        long seen = (long) DUE.getAcquire(this);
        while (seen == FIRING) {
            Thread.onSpinWait();
            seen = (long) DUE.getAcquire(this);
        }
        return seen;
    }

    /**
     * Makes calls of this thread inherit the limit {@code time} of a call that began at {@code from}, or what they inherit already if
     * that is earlier; returns what was bound before, for {@link #unbind}.
     */
    public long bind(long time, long from) {
        long before = bound;
        long armed = due();
        if (before != NONE) {
            outers.add(before, boundFrom);
        }
        if (armed < Math.min(time, before)) {
            bound = armed;
            boundFrom = began;
        } else if (time < before) {
            bound = time;
            boundFrom = from;
        }
        return before;
    }

    /** Ends what {@link #bind} began. */
    public void unbind(long before) {
        boundFrom = before == NONE ? Beginning.EXACT : outers.take(before, Beginning.EXACT);
        bound = before;
        if (before == NONE && due == NONE) { // what a call left that ended without disarming
            outers.clear();
        }
    }

    /**
     * The limit that a call beginning now inherits, {@link #NONE} without one; 0 when the time is already up. It is late by what
     * coarse time may have lagged, where that was much.
     */
    public long inherited() {
        long armed = due();
        return Math.min(armed == 0 ? 0 : Beginning.end(ticker, armed, began), Beginning.end(ticker, bound, boundFrom));
    }

    /** The time at which the owner is to be interrupted, {@link #NONE} without one; 0 when it has been. */
    long due() {
        long time = due;
        return time < 0 ? 0 : time;
    }

    /** Interrupts the owner now, if it is in a call that is armed. */
    public void expire() {
        long time = settled();
        if (time >= 0 && time != NONE && DUE.compareAndSet(this, time, FIRING)) {
            fire(NONE - 1);
        }
    }

    /** Interrupts the owner if its time is up; when to look again, {@link #NONE} if there is no limit. */
    long look(long now) {
        long time = due;
        if (time > now || time < 0) {
            return time < 0 ? NONE : time;
        }
        if (!DUE.compareAndSet(this, time, FIRING)) {
            return now;
        }
        long end = NONE;
        try {
            end = Beginning.end(ticker, time, began);
        } finally {
            if (end > now) {
                DUE.setRelease(this, time);
            }
        }
        if (end <= now) {
            fire(now);
            return NONE;
        }
        return end;
    }

    private void fire(long now) {
        try {
            fired = now;
            owner.interrupt();
        } finally {
            DUE.setRelease(this, FIRED);
        }
    }

    /** Lets the thread go, which makes itself another when it needs one. */
    void forget() {
        holder[0] = null;
    }

    boolean ownerLives() {
        return owner.isAlive();
    }

    /** One in {@code 2^bits} times true. */
    public boolean sampled(int bits) {
        int x = dice;
        x ^= x << 13;
        x ^= x >>> 17;
        x ^= x << 5;
        dice = x;
        return x >>> (32 - bits) == 0;
    }
}
