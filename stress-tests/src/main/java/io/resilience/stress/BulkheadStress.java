package io.resilience.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import io.resilience.bulkhead.Slots;
import io.resilience.bulkhead.Waiter;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.ZII_Result;
import org.openjdk.jcstress.infra.results.ZZI_Result;

/** The places of a bulkhead: entering, leaving, waiting, giving up. */
public final class BulkheadStress {
    private BulkheadStress() {}

    /** Two threads want the last place. */
    @JCStressTest
    @State
    @Outcome(
            id = {"true, false, 1", "false, true, 1"},
            expect = ACCEPTABLE,
            desc = "one has it")
    @Outcome(expect = FORBIDDEN, desc = "both or none")
    public static class LastPlace {
        private final Slots slots = new Slots(1);

        @Actor
        public void one(ZZI_Result r) {
            r.r1 = slots.tryEnter();
        }

        @Actor
        public void two(ZZI_Result r) {
            r.r2 = slots.tryEnter();
        }

        @Arbiter
        public void end(ZZI_Result r) {
            r.r3 = slots.taken();
        }
    }

    /** The place is left while its waiter gives up. */
    @JCStressTest
    @State
    @Outcome(id = "true, 0, 0", expect = ACCEPTABLE, desc = "the waiter gave up first; the place is free")
    @Outcome(id = "false, 1, 0", expect = ACCEPTABLE, desc = "the waiter had its place first, and has it")
    @Outcome(expect = FORBIDDEN, desc = "a place lost, or a waiter left behind")
    public static class GrantOrCancel {
        private final Slots slots = new Slots(1);
        private final Waiter waiter = new Waiter(() -> {});

        public GrantOrCancel() {
            slots.tryEnter();
            slots.await(waiter, 1);
        }

        @Actor
        public void leaver() {
            slots.exit();
        }

        @Actor
        public void waiter(ZII_Result r) {
            r.r1 = slots.cancel(waiter);
        }

        @Arbiter
        public void end(ZII_Result r) {
            r.r2 = slots.taken();
            r.r3 = slots.waiting();
        }
    }

    /** The place is left while a call goes to stand in line. */
    @JCStressTest
    @State
    @Outcome(id = "true, 1, 0", expect = ACCEPTABLE, desc = "the waiter has the place")
    @Outcome(expect = FORBIDDEN, desc = "it waits before a free place")
    public static class ExitMeetsWaiter {
        private final Slots slots = new Slots(1);
        private final Waiter waiter = new Waiter(() -> {});

        public ExitMeetsWaiter() {
            slots.tryEnter();
        }

        @Actor
        public void leaver() {
            slots.exit();
        }

        @Actor
        public void waiter() {
            slots.await(waiter, 1);
        }

        @Arbiter
        public void end(ZII_Result r) {
            r.r1 = waiter.granted();
            r.r2 = slots.taken();
            r.r3 = slots.waiting();
        }
    }

    /** A place is added while a call goes to stand in line. */
    @JCStressTest
    @State
    @Outcome(id = "true, 2, 0", expect = ACCEPTABLE, desc = "the waiter has the new place")
    @Outcome(expect = FORBIDDEN, desc = "it waits before a free place")
    public static class MorePlaces {
        private final Slots slots = new Slots(1);
        private final Waiter waiter = new Waiter(() -> {});

        public MorePlaces() {
            slots.tryEnter();
        }

        @Actor
        public void operator() {
            slots.limit(2);
        }

        @Actor
        public void waiter() {
            slots.await(waiter, 1);
        }

        @Arbiter
        public void end(ZII_Result r) {
            r.r1 = waiter.granted();
            r.r2 = slots.taken();
            r.r3 = slots.waiting();
        }
    }

    /** The place is left to its waiter while a newcomer tries to pass. */
    @JCStressTest
    @State
    @Outcome(id = "false, 1, 0", expect = ACCEPTABLE, desc = "the waiter has it, who came first")
    @Outcome(expect = FORBIDDEN, desc = "the newcomer passed, or both, or none")
    public static class NobodyPasses {
        private final Slots slots = new Slots(1);
        private final Waiter waiter = new Waiter(() -> {});

        public NobodyPasses() {
            slots.tryEnter();
            slots.await(waiter, 1);
        }

        @Actor
        public void leaver() {
            slots.exit();
        }

        @Actor
        public void newcomer(ZII_Result r) {
            r.r1 = slots.tryEnter();
        }

        @Arbiter
        public void end(ZII_Result r) {
            r.r2 = slots.taken();
            r.r3 = slots.waiting();
        }
    }
}
