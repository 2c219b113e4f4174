package io.resilience.breaker;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;
import org.openjdk.jcstress.infra.results.I_Result;

/** The window of calls: recordings that push one another out of its ring. */
public final class CountWindowStress {
    private CountWindowStress() {}

    /** Two recordings in a ring of one, which holds a third. */
    @JCStressTest
    @State
    @Outcome(
            id = {"1, 1, 0", "1, 0, 1"},
            expect = ACCEPTABLE,
            desc = "the last of them is there, and nothing else")
    @Outcome(expect = FORBIDDEN, desc = "the sums are not those of the ring")
    public static class Overrun {
        private final CountWindow window = new CountWindow(1, false);

        public Overrun() {
            window.record(true, true, 0);
        }

        @Actor
        public void failed() {
            window.record(true, false, 0);
        }

        @Actor
        public void slow() {
            window.record(false, true, 0);
        }

        @Arbiter
        public void end(III_Result r) {
            Tally tally = window.tally(0);
            r.r1 = (int) tally.calls();
            r.r2 = (int) tally.failures();
            r.r3 = (int) tally.slow();
        }
    }

    /** A reading while the ring is overrun. */
    @JCStressTest
    @State
    @Outcome(
            id = {"0", "1"},
            expect = ACCEPTABLE,
            desc = "off by the recordings under way at most")
    @Outcome(expect = FORBIDDEN, desc = "a count that was never there")
    public static class Reading {
        private final CountWindow window = new CountWindow(1, false);

        public Reading() {
            window.record(true, true, 0);
        }

        @Actor
        public void writer() {
            window.record(true, false, 0);
            window.record(false, true, 0);
        }

        @Actor
        public void reader(I_Result r) {
            r.r1 = (int) window.tally(0).failures();
        }
    }
}
