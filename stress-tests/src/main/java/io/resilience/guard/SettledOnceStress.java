package io.resilience.guard;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import java.util.concurrent.CompletableFuture;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/** One asynchronous call is completed and cancelled at once: it settles once, and gives its place back once. */
@JCStressTest
@State
@Outcome(id = "0, 1, 0", expect = ACCEPTABLE, desc = "cancelled")
@Outcome(id = "0, 1, 1", expect = ACCEPTABLE, desc = "ended by its stage")
@Outcome(expect = FORBIDDEN, desc = "settled twice or never, or a place lost or doubled")
public class SettledOnceStress {
    private final StressRig rig = new StressRig();
    private final CompletableFuture<String> stage = new CompletableFuture<>();
    private final CompletableFuture<String> answer =
            rig.guard.<String>callAsync(() -> stage).toCompletableFuture();

    @Actor
    public void success() {
        stage.complete("milk");
    }

    @Actor
    public void caller() {
        answer.cancel(true);
    }

    /** Places taken, calls counted, attempts counted. */
    @Arbiter
    public void end(III_Result r) {
        r.r1 = rig.taken();
        r.r2 = (int) rig.reading().calls().total();
        r.r3 = (int) rig.reading().attempts().total();
    }
}
