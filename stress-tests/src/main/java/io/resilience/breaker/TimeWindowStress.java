package io.resilience.breaker;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;
import org.openjdk.jcstress.infra.results.I_Result;

/** The window of time: recordings that meet, and recordings that meet the turn of its slices. */
public final class TimeWindowStress {
    private static final long SLICE = 1_000;

    private TimeWindowStress() {}

    private static TimeWindow tenSlices() {
        return new TimeWindow(10 * SLICE);
    }

    /** Two threads are the first to record in a slice whose place still holds an old one. */
    @JCStressTest
    @State
    @Outcome(id = "2, 2", expect = ACCEPTABLE, desc = "all recorded, the old slice gone")
    @Outcome(expect = FORBIDDEN, desc = "a recording lost, or an old one counted")
    public static class FirstOfASlice {
        private final TimeWindow window = tenSlices();

        public FirstOfASlice() {
            window.record(true, false, 0);
        }

        @Actor
        public void one() {
            window.record(true, false, 10 * SLICE);
        }

        @Actor
        public void two() {
            window.record(true, false, 10 * SLICE + 1);
        }

        @Arbiter
        public void end(II_Result r) {
            Tally tally = window.tally(10 * SLICE);
            r.r1 = (int) tally.calls();
            r.r2 = (int) tally.failures();
        }
    }

    /** A recording of a slice meets the one that takes its place over, ten slices later. */
    @JCStressTest
    @State
    @Outcome(id = "1", expect = ACCEPTABLE, desc = "the early recording is out of the window")
    @Outcome(id = "2", expect = ACCEPTABLE, desc = "the early recording was written late, and went to the newer slice")
    @Outcome(expect = FORBIDDEN, desc = "the recording of the running slice is lost")
    public static class Turn {
        private final TimeWindow window = tenSlices();

        /** Makes this thread the tenant of the first row, so that the others meet in the second. */
        public Turn() {
            window.record(false, false, 0);
        }

        @Actor
        public void early() {
            window.record(false, false, 9 * SLICE);
        }

        @Actor
        public void running() {
            window.record(false, false, 19 * SLICE);
        }

        @Arbiter
        public void end(I_Result r) {
            r.r1 = (int) window.tally(19 * SLICE).calls();
        }
    }

    /** A reading while two recordings are under way. */
    @JCStressTest
    @State
    @Outcome(
            id = {"0", "1", "2"},
            expect = ACCEPTABLE,
            desc = "off by the recordings under way at most")
    @Outcome(expect = FORBIDDEN, desc = "more than there is, or the old slice")
    public static class Reading {
        private final TimeWindow window = tenSlices();

        public Reading() {
            window.record(false, false, 0);
        }

        @Actor
        public void writer() {
            window.record(false, false, 10 * SLICE);
            window.record(false, false, 10 * SLICE);
        }

        @Actor
        public void reader(I_Result r) {
            r.r1 = (int) window.tally(10 * SLICE).calls();
        }
    }
}
