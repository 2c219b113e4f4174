package io.resilience.correctness.interleaving;

import static io.resilience.correctness.interleaving.BreakerInterleavingTest.DOWN;
import static io.resilience.correctness.interleaving.BreakerInterleavingTest.POLICY;

import io.resilience.breaker.Breaker;
import io.resilience.breaker.BreakerState;
import java.util.concurrent.atomic.AtomicInteger;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.jetbrains.lincheck.datastructures.Validate;

/** A breaker that is half-open with two probes under way, each settled by several threads, while others ask to be probes. */
@Param(name = "probe", gen = IntGen.class, conf = "1:3")
public class HalfOpenInterleavingTest extends Interleavings {
    private static final long HALF_OPEN = 2L << 20;

    private final AtomicInteger moves = new AtomicInteger();
    private final Breaker breaker = new Breaker(POLICY, StillTime.CLOCKWORK, move -> moves.incrementAndGet());

    /** Two failures open it; after ten nanoseconds two probes pass. */
    public HalfOpenInterleavingTest() {
        breaker.failed(POLICY, 0, DOWN, false, 0);
        breaker.failed(POLICY, 0, DOWN, false, 0);
        breaker.enter(POLICY, 10);
        breaker.enter(POLICY, 10);
    }

    /** Asks to be a probe. */
    @Operation
    public long enter() {
        return breaker.enter(POLICY, 11);
    }

    /** A probe succeeds. */
    @Operation
    public boolean succeeded(@Param(name = "probe") int probe) {
        return breaker.succeeded(POLICY, HALF_OPEN | probe, false, 11);
    }

    /** A probe fails. */
    @Operation
    public boolean failed(@Param(name = "probe") int probe) {
        return breaker.failed(POLICY, HALF_OPEN | probe, DOWN, false, 11);
    }

    /** A probe tells nothing. */
    @Operation
    public void released(@Param(name = "probe") int probe) {
        breaker.released(POLICY, HALF_OPEN | probe, 11);
    }

    /** What it is. */
    @Operation
    public BreakerState state() {
        return breaker.snapshot().state();
    }

    @Override
    protected String[] pure() {
        return StillTime.pureOfBreaker();
    }

    /** Every move was announced once. */
    @Validate
    public void movesAreAnnounced() {
        if (moves.get() != breaker.epoch()) {
            throw new IllegalStateException(moves + " moves announced of " + breaker.epoch());
        }
    }
}
