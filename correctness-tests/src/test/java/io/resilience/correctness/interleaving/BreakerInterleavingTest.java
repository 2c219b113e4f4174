package io.resilience.correctness.interleaving;

import io.resilience.breaker.Breaker;
import io.resilience.breaker.BreakerState;
import io.resilience.policy.BreakerPolicy;
import io.resilience.policy.BreakerPolicy.Opening;
import io.resilience.policy.BreakerPolicy.Probing;
import io.resilience.policy.BreakerPolicy.Rates;
import io.resilience.policy.BreakerPolicy.Reach;
import io.resilience.policy.BreakerPolicy.Trip;
import io.resilience.policy.WindowPolicy;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.jetbrains.lincheck.datastructures.Validate;

/**
 * Entering, settling, releasing and operating: each permit, refusal and settlement is one that some order gives. Permits are made up
 * from their parts, so that permits of old phases and of nobody are settled too.
 */
@Param(name = "epoch", gen = IntGen.class, conf = "1:3")
@Param(name = "probe", gen = IntGen.class, conf = "1:3")
@Param(name = "now", gen = IntGen.class, conf = "0:40")
@SuppressWarnings("StaticAssignmentOfThrowable") // nobody looks at its stack
public class BreakerInterleavingTest extends Interleavings {
    private static final int PROBES = 2;
    static final IOException DOWN = new IOException("down");
    static final BreakerPolicy POLICY = new BreakerPolicy(
            new Trip(2, new Rates(0, 0, Duration.ZERO), 1, new WindowPolicy.Count(4)),
            new Opening(Duration.ofNanos(10), 1, Duration.ofNanos(10), 0),
            new Probing(PROBES, PROBES, Duration.ofNanos(20), Duration.ZERO),
            Reach.OPERATION);

    private final AtomicInteger moves = new AtomicInteger();
    private final Breaker breaker = new Breaker(POLICY, StillTime.CLOCKWORK, move -> moves.incrementAndGet());

    /** Asks for a permit. */
    @Operation
    public long enter(@Param(name = "now") int now) {
        return breaker.enter(POLICY, now);
    }

    /** An ordinary call of the first phase fails. Whether it counted is not compared: its phase may end while it is written down. */
    @Operation
    public void failed() {
        breaker.failed(POLICY, 0, DOWN, false, 0);
    }

    /** A probe succeeds. */
    @Operation
    public boolean probeSucceeded(@Param(name = "epoch") int epoch, @Param(name = "probe") int probe) {
        return breaker.succeeded(POLICY, permit(epoch, probe), false, 0);
    }

    /** A probe fails. */
    @Operation
    public boolean probeFailed(@Param(name = "epoch") int epoch, @Param(name = "probe") int probe) {
        return breaker.failed(POLICY, permit(epoch, probe), DOWN, false, 0);
    }

    /** A probe tells nothing. */
    @Operation
    public void probeReleased(@Param(name = "epoch") int epoch, @Param(name = "probe") int probe) {
        breaker.released(POLICY, permit(epoch, probe), 0);
    }

    private static long permit(int epoch, int probe) {
        return (long) epoch << 20 | probe;
    }

    /** An operator closes it. */
    @Operation
    public void reset() {
        breaker.reset(POLICY, "test");
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
