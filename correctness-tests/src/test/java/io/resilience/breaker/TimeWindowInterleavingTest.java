package io.resilience.breaker;

import io.resilience.correctness.interleaving.Interleavings;
import java.util.concurrent.atomic.AtomicInteger;
import org.jetbrains.lincheck.datastructures.BooleanGen;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.jetbrains.lincheck.datastructures.Validate;

/** A window of time whose slices are written, taken over and written late at once: no recording of the span is lost, none counts twice. */
@Param(name = "slice", gen = IntGen.class, conf = "9:10")
@Param(name = "failed", gen = BooleanGen.class)
public class TimeWindowInterleavingTest extends Interleavings {
    private static final long SLICE = 1_000;

    private final Window window = new TimeWindow(10 * SLICE);
    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();

    /** Records a call in one of the last two slices; the last is kept where the first was. */
    @Operation
    public void record(@Param(name = "slice") int slice, @Param(name = "failed") boolean failed) {
        calls.incrementAndGet();
        failures.addAndGet(failed ? 1 : 0);
        window.record(failed, false, slice * SLICE);
    }

    /** Records a success in the first slice, which is out of the window when the last has begun. */
    @Operation(runOnce = true)
    public void recordEarly() {
        window.record(false, true, 0);
    }

    /** All of the span is there, and of the first slice only what was written so late that its place was taken over. */
    @Validate
    public void nothingIsLost() {
        Tally tally = window.tally(10 * SLICE);
        boolean right =
                tally.calls() >= calls.get() && tally.calls() <= calls.get() + 1 && tally.failures() == failures.get();
        if (!right) {
            throw new IllegalStateException(tally + " instead of " + calls + " calls and " + failures + " failures");
        }
    }
}
