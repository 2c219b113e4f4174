package io.resilience.guard;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LI_Result;

/** Settings change while calls run: each call has one pipeline, whole, and gives back what it took. */
@JCStressTest
@State
@Outcome(
        id = {"1000 ms and milk, 0", "2000 ms and milk, 0"},
        expect = ACCEPTABLE,
        desc = "the old settings or the new, whole")
@Outcome(expect = FORBIDDEN, desc = "a pipeline half made, or a place lost between the two")
public class PipelineStress {
    private final StressRig rig = new StressRig();

    @Actor
    public void operator() {
        rig.guard.pipeline(new Pipeline(rig.patient));
    }

    @Actor
    public void caller(LI_Result r) {
        r.r1 = rig.guard.pipeline().limits.attempt() / 1_000_000 + " ms and " + answer();
    }

    private Object answer() {
        try {
            return rig.guard.call(() -> "milk");
        } catch (Throwable failure) {
            return failure;
        }
    }

    @Arbiter
    public void end(LI_Result r) {
        r.r2 = rig.taken();
    }
}
