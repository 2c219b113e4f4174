package io.resilience.bulkhead;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The places of a bulkhead: how many are taken, who waits, first in first out.
 *
 * <p>Concurrency: one long holds the taken places (upper half) and the waiting calls (lower half), so a newcomer sees in one read
 * that it must not pass those who wait. Places are handed to waiters by one thread at a time ({@link #handOver}); whoever finds
 * it at work leaves it a note and goes. A waiter is granted or cancelled by one CAS, so a place is never lost between the two.
 */
public final class Slots {
    private static final long ONE_TAKEN = 1L << 32;
    private static final long ONE_WAITING = 1;

    private final AtomicLong counts = new AtomicLong();
    private final ConcurrentLinkedQueue<Waiter> queue = new ConcurrentLinkedQueue<>();
    private final AtomicInteger notes = new AtomicInteger();
    private volatile int limit;

    /** So many places, all free. */
    public Slots(int limit) {
        this.limit = limit;
    }

    /** Takes a place if one is free and nobody waits; it is given back by {@link #exit}. */
    public boolean tryEnter() {
        long seen = counts.get();
        while (waiting(seen) == 0 && taken(seen) < limit) {
            if (counts.compareAndSet(seen, seen + ONE_TAKEN)) {
                return true;
            }
            seen = counts.get();
        }
        return false;
    }

    /** Waits in line, unless {@code most} already do: the waiter runs its task once it has a place. False: the line is full. */
    public boolean await(Waiter waiter, int most) {
        long seen;
        do {
            seen = counts.get();
            if (waiting(seen) >= most) {
                return false;
            }
        } while (!counts.compareAndSet(seen, seen + ONE_WAITING));
        queue.add(waiter);
        handOver();
        return true;
    }

    /** Leaves the line; false when the waiter has its place already, which then must be given back. */
    public boolean cancel(Waiter waiter) {
        if (!waiter.cancel()) {
            return false;
        }
        queue.remove(waiter);
        counts.addAndGet(-ONE_WAITING);
        handOver();
        return true;
    }

    /** Gives a place back. */
    public void exit() {
        if (waiting(counts.addAndGet(-ONE_TAKEN)) > 0) {
            handOver();
        }
    }

    /** Changes the number of places; those inside stay, those waiting may enter. */
    public void limit(int limit) {
        this.limit = limit;
        handOver();
    }

    private void handOver() {
        if (notes.getAndIncrement() != 0) {
            return;
        }
        int seen = 1;
        while (seen != 0) {
            grantAll();
            seen = notes.addAndGet(-seen);
        }
    }

    private void grantAll() {
        for (Waiter first = queue.peek(); first != null; first = queue.peek()) {
            if (!reserve()) {
                return;
            }
            boolean granted = first.grant();
            queue.remove(first);
            if (granted) {
                counts.addAndGet(-ONE_WAITING);
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

    /** Places taken now. */
    public int taken() {
        return taken(counts.get());
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
        return counts & 0xFFFF_FFFFL;
    }
}
