package io.resilience.deadline;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import io.resilience.time.Ticker;
import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.ZZZ_Result;

/** A call that ends and the watcher that interrupts it, on real threads: the call's own, and whichever thread watches. */
@JCStressTest
@State
@Outcome(id = "false, false, false", expect = ACCEPTABLE, desc = "the call ended first")
@Outcome(
        id = "true, false, false",
        expect = ACCEPTABLE,
        desc = "the time was up first; the call knows, and its interrupt is gone")
@Outcome(expect = FORBIDDEN, desc = "an interrupt was left, or came after the call had ended")
public class DeadlineStress {
    private volatile @Nullable DeadlineCell cell;
    private volatile boolean watched;

    /** Time that stands still. */
    private record Standing() implements Ticker {
        @Override
        public long nanos() {
            return 0;
        }

        @Override
        public void watch(Watcher watcher) {}

        @Override
        public void unwatch(Watcher watcher) {}
    }

    @Actor
    public void call(ZZZ_Result r) {
        DeadlineCell own = new DeadlineCell(new Standing());
        long outer = own.arm(10);
        cell = own;
        r.r1 = own.disarm(outer);
        r.r2 = Thread.interrupted();
        while (!watched) {
            Thread.onSpinWait();
        }
        r.r3 = Thread.interrupted();
    }

    @Actor
    public void watcher() {
        DeadlineCell seen = cell;
        while (seen == null) {
            Thread.onSpinWait();
            seen = cell;
        }
        seen.look(10);
        watched = true;
    }
}
