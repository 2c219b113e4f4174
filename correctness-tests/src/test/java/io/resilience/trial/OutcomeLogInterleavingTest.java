package io.resilience.trial;

import io.resilience.correctness.interleaving.Interleavings;
import java.util.concurrent.atomic.AtomicInteger;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.jetbrains.lincheck.datastructures.Validate;

/** However threads meet at a log that is not full, every outcome is in it once, those that are alike included. */
@Param(name = "duration", gen = IntGen.class, conf = "0:1")
public class OutcomeLogInterleavingTest extends Interleavings {
    private final OutcomeLog log = new OutcomeLog(1_000, new LogBudget(), 0);
    private final AtomicInteger calls = new AtomicInteger();

    /** A call ends; two of three are alike. */
    @Operation
    public void ended(@Param(name = "duration") int duration) {
        log.succeeded(1_000_000, (1 + duration) * 1_000_000L);
        calls.incrementAndGet();
    }

    /** None is lost, none doubled. */
    @Validate
    public void everyOutcomeIsThere() {
        if (log.excerpt().count(false) != calls.get()) {
            throw new IllegalStateException(log.excerpt().count(false) + " of " + calls + " outcomes");
        }
    }
}
