package io.resilience.correctness.model;

import io.resilience.testkit.Seed;
import org.junit.jupiter.api.Test;

/** The bulkhead beside a queue and a number, and calls with time limits in it. */
class PlacesModelTest {
    private static final int SEQUENCES = 10_000;
    private static final int TIMED_SEQUENCES = 500;

    @Test
    void c1EveryPlaceComesBack() {
        Seed seed = Seed.of("PlacesModelTest C1");
        Ledger ledger = new Ledger();
        for (int i = 0; i < SEQUENCES && !ledger.isBroken(); i++) {
            new BulkheadWalk(seed.part(i), ledger).go();
        }
        ledger.assertHeld(Invariant.C1, SEQUENCES);
    }

    @Test
    void c10ATimeoutFreesNoPlaceOfWorkThatRunsOn() {
        Seed seed = Seed.of("PlacesModelTest C10");
        Ledger ledger = new Ledger();
        for (int i = 0; i < TIMED_SEQUENCES && !ledger.isBroken(); i++) {
            new TimeoutWalk(seed.part(i), ledger).go();
        }
        ledger.assertHeld(Invariant.C10, TIMED_SEQUENCES);
        ledger.assertHeld(Invariant.C2, TIMED_SEQUENCES);
    }
}
