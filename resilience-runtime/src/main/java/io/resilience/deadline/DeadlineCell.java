package io.resilience.deadline;

import io.resilience.time.Ticker;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * The moment at which one thread is to be interrupted.
 *
 * <p>Concurrency: {@code due} is a time, or {@link #NONE}, {@link #FIRING} or {@link #FIRED}. Only the owner writes times; the
 * watcher moves a time to FIRING by CAS, interrupts, then writes FIRED. Disarming takes a time away by CAS; if that fails, it waits
 * the instant until FIRED, so that no interrupt arrives after the call has ended, and takes the interrupt flag down again. Calls
 * nest: arming keeps the earlier of two times, disarming puts the outer one back.
 */
public final class DeadlineCell extends CellBounds {
    /** No time limit. */
    public static final long NONE = Long.MAX_VALUE;

    private static final long FIRING = -1;
    private static final long FIRED = -2;
    private static final VarHandle DUE = handle();

    private final Thread owner = Thread.currentThread();
    private final Ticker ticker;

    DeadlineCell(Ticker ticker) {
        this.ticker = ticker;
    }

    private static VarHandle handle() {
        try {
            return MethodHandles.lookup().findVarHandle(CellTimes.class, "due", long.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /**
     * Sets the limit to {@code time} unless an outer one is earlier; returns the outer one, for {@link #disarm}. A limit that was
     * only passed on by {@link #bind} holds too.
     */
    public long arm(long wanted) {
        long time = Math.min(wanted, bound);
        long outer = (long) DUE.getOpaque(this);
        if (outer == NONE) {
            DUE.setRelease(this, time);
        } else if (outer > time && !DUE.compareAndSet(this, outer, time)) {
            awaitFired();
            return FIRED;
        }
        return outer;
    }

    /** Ends the call that got {@code outer} from {@link #arm}; true when its time was up and the thread has been interrupted. */
    public boolean disarm(long outer) {
        long armed = (long) DUE.getOpaque(this);
        if (armed >= 0 && DUE.compareAndSet(this, armed, outer)) {
            return false;
        }
        return disarmFired(outer);
    }

    private boolean disarmFired(long outer) {
        awaitFired();
        Thread.interrupted();
        if (outer == FIRED || fired >= outer || ticker.coarse() >= outer) {
            // the outer call's time is up as well: it must still be stopped. The watcher looks at a fired cell no more,
            // and may
            // rest while code that swallows interrupts runs on; reading coarse time wakes it.
            owner.interrupt();
        } else {
            DUE.setRelease(this, outer);
        }
        return true;
    }

    private void awaitFired() {
        while ((long) DUE.getAcquire(this) == FIRING) {
            Thread.onSpinWait();
        }
    }

    /** Makes calls of this thread inherit {@code time}; returns what they inherited before, to be bound again afterwards. */
    public long bind(long time) {
        long before = bound;
        bound = time;
        return before;
    }

    /** The limit that a call beginning now inherits, {@link #NONE} without one; 0 when the time is already up. */
    public long inherited() {
        return Math.min(due(), bound);
    }

    /** The time at which the owner is to be interrupted, {@link #NONE} without one; 0 when it has been. */
    long due() {
        long time = due;
        return time < 0 ? 0 : time;
    }

    /** Interrupts the owner now, if it is in a call that is armed. */
    public void expire() {
        look(NONE - 1);
    }

    /** Interrupts the owner if its time is up. */
    void look(long now) {
        long time = due;
        if (time >= 0 && time <= now && DUE.compareAndSet(this, time, FIRING)) {
            fired = now;
            owner.interrupt();
            DUE.setRelease(this, FIRED);
        }
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
