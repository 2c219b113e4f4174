package io.resilience.bulkhead;

import io.resilience.stripe.Stripes;
import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * Taken places in which nobody is: a thread that leaves keeps its place here for the next call of a thread of its stripe, which
 * then touches no cache line of other threads. A stripe is a number of idle places, or {@link #SHUT}; only a stripe that is not
 * shut keeps any.
 */
final class IdlePlaces {
    private static final int SHUT = -1;
    /** Integers from one stripe to the next. */
    private static final int GAP = Stripes.GAP_BYTES / Integer.BYTES;

    private final AtomicIntegerArray stripes = new AtomicIntegerArray((Stripes.NUMBER + 1) * GAP);
    private volatile int most;

    /** Without a stripe that keeps places. */
    IdlePlaces() {
        shut();
    }

    /** Takes a place of the calling thread's stripe, if it has one. */
    boolean take() {
        int stripe = own();
        int idle = stripes.get(stripe);
        while (idle > 0) {
            if (stripes.compareAndSet(stripe, idle, idle - 1)) {
                return true;
            }
            idle = stripes.get(stripe);
        }
        return false;
    }

    /** Keeps a place in the calling thread's stripe; false when it is shut or has enough. */
    boolean keep() {
        int stripe = own();
        int idle = stripes.get(stripe);
        while (idle != SHUT && idle < most) {
            if (stripes.compareAndSet(stripe, idle, idle + 1)) {
                return true;
            }
            idle = stripes.get(stripe);
        }
        return false;
    }

    /** Lets all stripes keep places, together half of {@code limit} or one each. */
    void open(int limit) {
        most = Math.max(1, limit / (2 * Stripes.NUMBER));
        for (int stripe = 1; stripe <= Stripes.NUMBER; stripe++) {
            stripes.set(stripe * GAP, 0);
        }
    }

    /** Shuts all stripes; answers how many places were in them, which are the caller's now. */
    int shut() {
        int idle = 0;
        for (int stripe = 1; stripe <= Stripes.NUMBER; stripe++) {
            idle += Math.max(0, stripes.getAndSet(stripe * GAP, SHUT));
        }
        return idle;
    }

    /** How many places are idle; exact when no thread is about to take or to keep one. */
    int number() {
        int idle = 0;
        for (int stripe = 1; stripe <= Stripes.NUMBER; stripe++) {
            idle += Math.max(0, stripes.get(stripe * GAP));
        }
        return idle;
    }

    /** Where the calling thread's stripe is. */
    private static int own() {
        return (1 + Stripes.own()) * GAP;
    }
}
