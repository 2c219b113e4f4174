package io.resilience.bulkhead;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.ZII_Result;

/** Two places, of which threads may keep those they leave: gathered while one of them is left and taken. */
public final class SpreadStress {
    private SpreadStress() {}

    private static Slots oneTakenAndSpread() {
        Slots slots = new Slots(2);
        slots.tryEnter();
        slots.spread();
        return slots;
    }

    /** A call goes to stand in line while a place is left, and perhaps kept; it has that place. */
    @JCStressTest
    @State
    @Outcome(id = "true, 2, 0", expect = ACCEPTABLE, desc = "the waiter has the place that was left")
    @Outcome(expect = FORBIDDEN, desc = "it waits before a free place, or a place is lost")
    public static class WaiterGathers {
        private final Slots slots = oneTakenAndSpread();
        private final Waiter waiter = new Waiter(() -> {});

        public WaiterGathers() {
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

    /** The limit falls to one while the one inside leaves and comes back. */
    @JCStressTest
    @State
    @Outcome(id = "true, 1, 0", expect = ACCEPTABLE, desc = "it has its place again, and nobody else can enter")
    @Outcome(expect = FORBIDDEN, desc = "refused, or one too many could be inside")
    public static class LimitGathers {
        private final Slots slots = oneTakenAndSpread();

        @Actor
        public void caller(ZII_Result r) {
            slots.exit();
            r.r1 = slots.tryEnter();
        }

        @Actor
        public void operator() {
            slots.limit(1);
        }

        @Arbiter
        public void end(ZII_Result r) {
            r.r2 = slots.taken();
            r.r3 = slots.tryEnter() ? 1 : 0;
        }
    }
}
