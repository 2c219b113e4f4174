package io.resilience.breaker;

import io.resilience.correctness.interleaving.Interleavings;
import org.jetbrains.lincheck.datastructures.BooleanGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.jetbrains.lincheck.datastructures.Validate;

/** A window of two calls under more recordings than it holds: however they overlap, the sums end as those of the ring. */
@Param(name = "flag", gen = BooleanGen.class)
public class CountWindowInterleavingTest extends Interleavings {
    private static final int CALLS = 2;

    private final Window window = new CountWindow(CALLS, false);

    /** Records a call. */
    @Operation
    public void record(@Param(name = "flag") boolean failed, @Param(name = "flag") boolean slow) {
        window.record(failed, slow, 0);
    }

    /** As many successes as the window has places leave nothing else in it. */
    @Validate
    public void theSumsAreThoseOfTheRing() {
        for (int i = 0; i < CALLS; i++) {
            window.record(false, false, 0);
        }
        if (!window.tally(0).equals(new Tally(CALLS, 0, 0))) {
            throw new IllegalStateException(window.tally(0) + " after " + CALLS + " successes");
        }
    }
}
