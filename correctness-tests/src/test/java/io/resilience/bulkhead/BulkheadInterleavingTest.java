package io.resilience.bulkhead;

import io.resilience.correctness.interleaving.Interleavings;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.jetbrains.lincheck.datastructures.ThreadIdGen;
import org.jetbrains.lincheck.datastructures.Validate;
import org.jspecify.annotations.Nullable;

/**
 * Entering, waiting, giving up and leaving, each thread with its own place and its own waiter. A place is handed over by whoever is
 * at it, so a waiter may have its place a moment later than an order of the operations says; what must hold is counted at the end.
 */
@Param(name = "thread", gen = ThreadIdGen.class)
@Param(name = "limit", gen = IntGen.class, conf = "1:3")
public class BulkheadInterleavingTest extends Interleavings {
    private static final int THREADS = 6;

    private final Slots slots = new Slots(1);
    private final int[] places = new int[THREADS];
    private final @Nullable Waiter[] waiters = new Waiter[THREADS];

    /** Enters if there is room. */
    @Operation
    public void enter(@Param(name = "thread") int thread) {
        if (slots.tryEnter()) {
            places[thread]++;
        }
    }

    /** Places are kept where they are left, as if threads had met. */
    @Operation
    public void spread() {
        slots.spread();
    }

    /** Waits in line. */
    @Operation
    public void await(@Param(name = "thread") int thread) {
        if (waiters[thread] == null) {
            Waiter waiter = new Waiter(() -> {});
            waiters[thread] = slots.await(waiter, 2) ? waiter : null;
        }
    }

    /** Gives up waiting, as a timeout or a cancel does; has the place when that came first. */
    @Operation
    public void giveUp(@Param(name = "thread") int thread) {
        Waiter waiter = waiters[thread];
        if (waiter != null) {
            places[thread] += slots.cancel(waiter) ? 0 : 1;
            waiters[thread] = null;
        }
    }

    /** Leaves. */
    @Operation
    public void exit(@Param(name = "thread") int thread) {
        if (places[thread] > 0) {
            places[thread]--;
            slots.exit();
        }
    }

    /** Leaves, and the place stays idle where it was left. */
    @Operation
    public void idle(@Param(name = "thread") int thread) {
        if (places[thread] > 0) {
            places[thread]--;
            slots.exit();
            slots.spread();
            if (slots.tryEnter()) {
                slots.exit();
            }
        }
    }

    /** Another number of places. */
    @Operation
    public void limit(@Param(name = "limit") int limit) {
        slots.limit(limit);
    }

    /** No place is lost or doubled, and nobody waits before a free place. */
    @Validate
    public void placesAddUp() {
        int inside = 0;
        int waiting = 0;
        for (int thread = 0; thread < THREADS; thread++) {
            Waiter waiter = waiters[thread];
            inside += places[thread] + (waiter != null && waiter.granted() ? 1 : 0);
            waiting += waiter != null && waiter.waiting() ? 1 : 0;
        }
        if (slots.taken() != inside || slots.waiting() != waiting) {
            throw new IllegalStateException(slots.taken() + " taken, " + slots.waiting() + " waiting, but " + inside
                    + " inside and " + waiting + " in line");
        }
        if (waiting > 0 && inside < slots.limit()) {
            throw new IllegalStateException(waiting + " wait before a free place");
        }
    }
}
