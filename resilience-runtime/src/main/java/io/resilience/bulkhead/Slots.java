package io.resilience.bulkhead;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The places of a bulkhead: how many are taken, who waits, first in first out.
 *
 * <p>Concurrency: one long holds the taken places (upper half), the waiting calls (lower half) and whether places are spread, so a
 * newcomer sees in one read that it must not pass those who wait. Places are handed to waiters by one thread at a time
 * ({@link #handOver}); whoever finds it at work leaves it a note and goes. A waiter is granted or cancelled by one CAS, so a place
 * is never lost between the two.
 *
 * <p>Handing over begins by asking for stack, so that where the stack ends it ends between two steps or not at all; the next thread
 * that leaves, or comes to wait, goes on with it.
 *
 * <p>Threads that meet at the long are spread: {@link IdlePlaces} then keeps the places that they leave, still counted as taken,
 * for them to take again. Nobody is refused, nobody begins to wait and no limit changes before the idle places are gathered, in one
 * step of the long; while it does not say spread, no place is idle.
 */
public final class Slots {
    private static final long ONE_TAKEN = 1L << 32;
    private static final long ONE_WAITING = 1;
    private static final long SPREAD = 1L << 31;
    private static final int MOST_PATIENCE = 1 << 16;
    /** Calls deep, more than handing a place over takes. */
    private static final int ROOM = 16;

    private static final AtomicIntegerFieldUpdater<Slots> NOTES =
            AtomicIntegerFieldUpdater.newUpdater(Slots.class, "notes");

    private final AtomicLong counts = new AtomicLong();
    private final ConcurrentLinkedQueue<Waiter> queue = new ConcurrentLinkedQueue<>();

    @SuppressWarnings("UnusedVariable") // read by NOTES
    private volatile int notes;
    /** Places that are kept taken by calls which wait in this line themselves. */
    private final AtomicInteger enclosing = new AtomicInteger();

    private volatile int limit;
    private volatile @Nullable IdlePlaces idle;
    private final AtomicInteger meetings = new AtomicInteger();
    /** How often threads meet before they are spread; more each time that the places then did not suffice. */
    private volatile int patience = 1;

    /** So many places, all free. */
    public Slots(int limit) {
        this.limit = limit;
    }

    /** Takes a place if one is free and nobody waits; it is given back by {@link #exit}. */
    public boolean tryEnter() {
        IdlePlaces places = idle;
        return (places != null && places.take()) || enter();
    }

    private boolean enter() {
        long seen = counts.get();
        while (true) {
            if (waiting(seen) == 0 && taken(seen) < limit) {
                if (counts.compareAndSet(seen, seen + ONE_TAKEN)) {
                    return true;
                }
                meet();
            } else if (!spread(seen)) {
                return false;
            } else {
                runShort();
            }
            seen = counts.get();
        }
    }

    private void meet() {
        if (meetings.incrementAndGet() >= patience) {
            spread();
        }
    }

    /** Lets threads keep the places they leave, unless too few are free or calls wait. */
    synchronized void spread() {
        meetings.set(0);
        IdlePlaces places = idle;
        if (places == null) {
            places = new IdlePlaces();
            idle = places;
        }
        long seen = counts.get();
        while (!spread(seen) && waiting(seen) == 0 && 2 * taken(seen) <= limit) {
            if (counts.compareAndSet(seen, seen | SPREAD)) {
                places.open(limit);
                return;
            }
            seen = counts.get();
        }
    }

    private void runShort() {
        gather();
        patience = Math.min(MOST_PATIENCE, 2 * patience);
    }

    private synchronized void gather() {
        IdlePlaces places = idle;
        if (places != null && spread(counts.get())) {
            counts.addAndGet(-SPREAD - ONE_TAKEN * places.shut());
        }
    }

    /**
     * Waits in line, unless {@code most} already do or it would wait for itself: the waiter runs its task once it has a place. False:
     * the line is full, or {@link Waiter#wouldWaitForItself}.
     */
    public boolean await(Waiter waiter, int most) {
        if (waiter.encloses() > 0 && enclosing.addAndGet(waiter.encloses()) >= limit) {
            enclosing.addAndGet(-waiter.encloses());
            waiter.waitsForItself();
            return false;
        }
        if (!join(most)) {
            enclosing.addAndGet(-waiter.encloses());
            return false;
        }
        queue.add(waiter);
        handOver();
        return true;
    }

    private boolean join(int most) {
        long seen;
        do {
            gather();
            seen = counts.get();
            if (waiting(seen) >= most) {
                return false;
            }
        } while (spread(seen) || !counts.compareAndSet(seen, seen + ONE_WAITING));
        return true;
    }

    /** Leaves the line; false when the waiter has its place already, which then must be given back. */
    public boolean cancel(Waiter waiter) {
        if (!waiter.cancel()) {
            return false;
        }
        queue.remove(waiter);
        left(waiter);
        handOver();
        return true;
    }

    private void left(Waiter waiter) {
        enclosing.addAndGet(-waiter.encloses());
        counts.addAndGet(-ONE_WAITING);
    }

    /** Gives a place back. */
    public void exit() {
        IdlePlaces places = idle;
        if (places != null && places.keep()) {
            return;
        }
        long left = counts.addAndGet(-ONE_TAKEN);
        if ((left & (SPREAD - 1)) != 0) {
            handOver();
        }
    }

    /** Changes the number of places; those inside stay, those waiting may enter. */
    public void limit(int limit) {
        change(limit);
        handOver();
    }

    private synchronized void change(int limit) {
        gather();
        this.limit = limit;
    }

    private void handOver() {
        boolean mine = false;
        try {
            mine = NOTES.getAndIncrement(this) == 0;
            if (mine) {
                int seen = 1;
                while (seen != 0) {
                    room(ROOM);
                    grantAll();
                    seen = NOTES.addAndGet(this, -seen);
                }
            }
        } catch (Throwable full) { // of stack or heap, where nothing can be called
            if (mine) {
                notes = 0;
            }
        }
    }

    /** Throws now what would be thrown halfway. */
    private static int room(int calls) {
        return calls == 0 ? 0 : room(calls - 1) + 1;
    }

    private void grantAll() {
        for (Waiter first = queue.peek(); first != null; first = queue.peek()) {
            if (!reserve()) {
                return;
            }
            boolean granted = first.grant();
            queue.remove(first);
            if (granted) {
                left(first);
                first.enter();
            } else {
                counts.addAndGet(-ONE_TAKEN);
            }
        }
    }

    private boolean reserve() {
        long seen = counts.get();
        while (taken(seen) < limit) {
            if (counts.compareAndSet(seen, seen + ONE_TAKEN)) {
                return true;
            }
            seen = counts.get();
        }
        return false;
    }

    /** Places taken now; while threads come and go it may be off by those. */
    public int taken() {
        long seen = counts.get();
        IdlePlaces places = idle;
        return taken(seen) - (places == null ? 0 : Math.min(taken(seen), places.number()));
    }

    /** Calls waiting now. */
    public int waiting() {
        return (int) waiting(counts.get());
    }

    /** Places in all. */
    public int limit() {
        return limit;
    }

    private static int taken(long counts) {
        return (int) (counts >>> 32);
    }

    private static long waiting(long counts) {
        return counts & (SPREAD - 1);
    }

    private static boolean spread(long counts) {
        return (counts & SPREAD) != 0;
    }
}
