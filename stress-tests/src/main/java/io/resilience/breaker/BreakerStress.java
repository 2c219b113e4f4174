package io.resilience.breaker;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import io.resilience.policy.BreakerPolicy;
import io.resilience.policy.BreakerPolicy.Opening;
import io.resilience.policy.BreakerPolicy.Probing;
import io.resilience.policy.BreakerPolicy.Rates;
import io.resilience.policy.BreakerPolicy.Reach;
import io.resilience.policy.BreakerPolicy.Trip;
import io.resilience.policy.WindowPolicy;
import io.resilience.time.Clockwork;
import io.resilience.time.Ticker;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.IIL_Result;
import org.openjdk.jcstress.infra.results.IL_Result;
import org.openjdk.jcstress.infra.results.LL_Result;
import org.openjdk.jcstress.infra.results.L_Result;
import org.openjdk.jcstress.infra.results.ZZL_Result;

/** The breaker's step: permits that are settled, asked for and made old at once. Two failures open it, one probe closes it. */
public final class BreakerStress {
    private static final IOException DOWN = new IOException("down");
    private static final BreakerPolicy POLICY = probing(1);
    private static final BreakerPolicy TWO_PROBES = probing(2);

    private BreakerStress() {}

    private static BreakerPolicy probing(int probes) {
        return new BreakerPolicy(
                new Trip(2, new Rates(0, 0, Duration.ZERO), 1, new WindowPolicy.Count(4)),
                new Opening(Duration.ofNanos(10), 1, Duration.ofNanos(10), 0),
                new Probing(probes, 1, Duration.ofNanos(20), Duration.ZERO),
                Reach.OPERATION);
    }

    /** Time that stands still, and timers that never ring. */
    private record Still() implements Ticker {
        static final Clockwork CLOCKWORK = new Clockwork(
                new Still(), nanos -> {}, (nanos, task) -> () -> {}, () -> 0.5, InstantSource.fixed(Instant.EPOCH));

        @Override
        public long nanos() {
            return 0;
        }

        @Override
        public void watch(Watcher watcher) {}

        @Override
        public void unwatch(Watcher watcher) {}
    }

    /** A breaker that counts its announced moves. */
    private static class Rig {
        final AtomicInteger moves = new AtomicInteger();
        final Breaker breaker = new Breaker(POLICY, Still.CLOCKWORK, move -> moves.incrementAndGet());

        void opened() {
            fail(0);
            fail(0);
        }

        boolean fail(long permit) {
            return breaker.failed(POLICY, permit, DOWN, false, 0);
        }

        boolean succeed(long permit) {
            return breaker.succeeded(POLICY, permit, false, 0);
        }

        String state() {
            return breaker.snapshot().state() + " after " + breaker.epoch() + ", announced " + moves;
        }
    }

    /** One probe is settled by two threads. */
    @JCStressTest
    @State
    @Outcome(id = "true, false, CLOSED after 3, announced 3", expect = ACCEPTABLE, desc = "the success came first")
    @Outcome(id = "false, true, OPEN after 3, announced 3", expect = ACCEPTABLE, desc = "the failure came first")
    @Outcome(expect = FORBIDDEN, desc = "both counted, or none, or a move told twice")
    public static class ProbeSettledTwice extends Rig {
        private final long probe;

        public ProbeSettledTwice() {
            opened();
            probe = breaker.enter(POLICY, 10);
        }

        @Actor
        public void success(ZZL_Result r) {
            r.r1 = succeed(probe);
        }

        @Actor
        public void failure(ZZL_Result r) {
            r.r2 = fail(probe);
        }

        @Arbiter
        public void end(ZZL_Result r) {
            r.r3 = state();
        }
    }

    /** Two calls find the breaker open, its time over; one may probe. */
    @JCStressTest
    @State
    @Outcome(id = "1, HALF_OPEN after 2, announced 2", expect = ACCEPTABLE, desc = "one probe, one move")
    @Outcome(expect = FORBIDDEN, desc = "none or more")
    public static class TwoAskToProbe extends Rig {
        private final AtomicInteger admitted = new AtomicInteger();

        public TwoAskToProbe() {
            opened();
        }

        private void ask() {
            if (breaker.enter(POLICY, 10) >= 0) {
                admitted.incrementAndGet();
            }
        }

        @Actor
        public void one() {
            ask();
        }

        @Actor
        public void two() {
            ask();
        }

        @Arbiter
        public void end(IL_Result r) {
            r.r1 = admitted.get();
            r.r2 = state();
        }
    }

    /** Three failures at once, of which two suffice. */
    @JCStressTest
    @State
    @Outcome(id = "OPEN after 1, announced 1", expect = ACCEPTABLE, desc = "it opened once")
    @Outcome(expect = FORBIDDEN, desc = "it did not, or twice")
    public static class Trips extends Rig {
        @Actor
        public void one() {
            fail(0);
            fail(0);
        }

        @Actor
        public void two() {
            fail(0);
        }

        @Arbiter
        public void end(L_Result r) {
            r.r1 = state();
        }
    }

    /** The second failure in a row meets a success; a third failure follows. However the two met, two failures in a row are behind it. */
    @JCStressTest
    @State
    @Outcome(id = "OPEN after 1, announced 1", expect = ACCEPTABLE, desc = "it opened")
    @Outcome(expect = FORBIDDEN, desc = "the success hid a failure that came after it")
    public static class FailuresInARow extends Rig {
        public FailuresInARow() {
            fail(0);
        }

        @Actor
        public void failure() {
            fail(0);
        }

        @Actor
        public void success() {
            succeed(0);
        }

        @Arbiter
        public void end(L_Result r) {
            fail(0);
            r.r1 = state();
        }
    }

    /** An operator resets while the failure that opens is written down: a verdict on the old phase is not done to the new one. */
    @JCStressTest
    @State
    @Outcome(id = "CLOSED after 1, announced 1", expect = ACCEPTABLE, desc = "reset before it opened")
    @Outcome(id = "CLOSED after 2, announced 2", expect = ACCEPTABLE, desc = "opened, then reset")
    @Outcome(expect = FORBIDDEN, desc = "the old phase's failure opened the new one")
    public static class Reset extends Rig {
        public Reset() {
            fail(0);
        }

        @Actor
        public void failure() {
            fail(0);
        }

        @Actor
        public void operator() {
            breaker.reset(POLICY, "test");
        }

        @Arbiter
        public void end(L_Result r) {
            r.r1 = state();
        }
    }

    /** One of two probes is released while another call asks; the place that was left is used again, once. */
    @JCStressTest
    @State
    @Outcome(id = "1, 1, HALF_OPEN after 2, announced 2", expect = ACCEPTABLE, desc = "admitted, and one place is left")
    @Outcome(expect = FORBIDDEN, desc = "a place lost, or used twice")
    public static class Released extends Rig {
        private final long probe;

        public Released() {
            opened();
            probe = breaker.enter(POLICY, 10);
        }

        @Actor
        public void release() {
            breaker.released(POLICY, probe, 11);
        }

        @Actor
        public void asker(IIL_Result r) {
            r.r1 = ask();
        }

        private int ask() {
            return breaker.enter(TWO_PROBES, 11) >= 0 ? 1 : 0;
        }

        @Arbiter
        public void end(IIL_Result r) {
            r.r2 = ask() + ask();
            r.r3 = state();
        }
    }

    /** What a reader sees of a move: the phase whole, or the one before it. */
    @JCStressTest
    @State
    @Outcome(id = "CLOSED, ", expect = ACCEPTABLE, desc = "before the move")
    @Outcome(id = "OPEN, 2 failures in a row", expect = ACCEPTABLE, desc = "after the move, its reason with it")
    @Outcome(expect = FORBIDDEN, desc = "a phase half made")
    public static class Snapshot extends Rig {
        public Snapshot() {
            fail(0);
        }

        @Actor
        public void failure() {
            fail(0);
        }

        @Actor
        public void reader(LL_Result r) {
            BreakerSnapshot seen = breaker.snapshot();
            r.r1 = seen.state();
            r.r2 = seen.why().reason();
        }
    }
}
