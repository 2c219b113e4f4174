package io.resilience.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import io.resilience.metrics.StripedCounters;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.JJ_Result;

/** Striped counters: additions that meet, widen the row, and go on in the stripes. */
@JCStressTest
@State
@Outcome(id = "3, 0", expect = ACCEPTABLE, desc = "nothing lost, nothing of it in the neighbour")
@Outcome(expect = FORBIDDEN, desc = "an addition lost, doubled, or in the wrong counter")
public class CountersStress {
    private final StripedCounters counters = new StripedCounters(2);

    @Actor
    public void one() {
        counters.add(0);
        counters.add(0);
    }

    @Actor
    public void two() {
        counters.add(0);
        counters.add(0, -1);
        counters.add(0);
    }

    @Arbiter
    public void end(JJ_Result r) {
        r.r1 = counters.sum(0);
        r.r2 = counters.sum(1);
    }
}
