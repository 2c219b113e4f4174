package io.resilience.bulkhead;

import io.resilience.correctness.interleaving.Interleavings;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.jetbrains.lincheck.datastructures.ThreadIdGen;
import org.jetbrains.lincheck.datastructures.Validate;

/**
 * Entering and leaving without a line, from threads among which the places are spread: every answer is the one that some order of
 * the operations gives, so nobody is refused while a place is free, wherever it lies, and nobody enters beyond the limit.
 */
@Param(name = "thread", gen = ThreadIdGen.class)
@Param(name = "limit", gen = IntGen.class, conf = "1:3")
public class SpreadPlacesInterleavingTest extends Interleavings {
    private static final int THREADS = 6;

    private final Slots slots = new Slots(2);
    private final int[] places = new int[THREADS];

    /** Enters if there is room. */
    @Operation
    public boolean enter(@Param(name = "thread") int thread) {
        boolean entered = slots.tryEnter();
        places[thread] += entered ? 1 : 0;
        return entered;
    }

    /** Leaves. */
    @Operation
    public void exit(@Param(name = "thread") int thread) {
        if (places[thread] > 0) {
            places[thread]--;
            slots.exit();
        }
    }

    /** Places are kept where they are left, as if threads had met. */
    @Operation
    public void spread() {
        slots.spread();
    }

    /** Another number of places. */
    @Operation
    public void limit(@Param(name = "limit") int limit) {
        slots.limit(limit);
    }

    /** The places taken are those of the threads inside. */
    @Validate
    public void placesAddUp() {
        int inside = 0;
        for (int taken : places) {
            inside += taken;
        }
        if (slots.taken() != inside || slots.waiting() != 0) {
            throw new IllegalStateException(slots.taken() + " taken, but " + inside + " inside");
        }
    }
}
