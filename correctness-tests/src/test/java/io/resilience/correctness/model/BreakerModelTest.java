package io.resilience.correctness.model;

import static io.resilience.correctness.model.Invariant.C2;
import static io.resilience.correctness.model.Invariant.C3;
import static io.resilience.correctness.model.Invariant.C4;
import static io.resilience.correctness.model.Invariant.C5;
import static io.resilience.correctness.model.Invariant.C6;
import static io.resilience.correctness.model.Invariant.C7;
import static io.resilience.correctness.model.Invariant.C8;
import static io.resilience.correctness.model.Invariant.C9;
import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.breaker.BreakerState;
import io.resilience.testkit.Seed;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Random sequences of calls, outcomes, time, operators and changed settings: the breaker does what a naive model of it does. */
class BreakerModelTest {
    private static final int SEQUENCES = Integer.getInteger("resilience.sequences", 12_000);
    private static final Ledger LEDGER = new Ledger();
    private static final Map<BreakerState, Integer> REACHED = new EnumMap<>(BreakerState.class);

    @BeforeAll
    @SuppressWarnings("SystemOut") // the report of the test
    static void walk() {
        Seed seed = Seed.of("BreakerModelTest");
        for (int i = 0; i < SEQUENCES && !LEDGER.isBroken(); i++) {
            for (BreakerState state : new BreakerWalk(seed.part(i), LEDGER).go()) {
                REACHED.merge(state, 1, Integer::sum);
            }
        }
        System.out.println("BreakerModelTest: of " + SEQUENCES + " sequences reached " + REACHED + "; " + LEDGER);
    }

    @Test
    void enoughSequencesReachEachState() {
        assertThat(SEQUENCES).isGreaterThanOrEqualTo(10_000);
        assertThat(REACHED.get(BreakerState.HALF_OPEN))
                .as("sequences that reached HALF_OPEN, of %d", SEQUENCES)
                .isGreaterThan(SEQUENCES / 2);
        assertThat(REACHED).hasSize(BreakerState.values().length);
    }

    @Test
    void c2APermitSettlesOnce() {
        LEDGER.assertHeld(C2, 1_000);
    }

    @Test
    void c3NeverMoreProbesThanAllowed() {
        LEDGER.assertHeld(C3, 10_000);
    }

    @Test
    void c4MovesFormALegalPath() {
        LEDGER.assertHeld(C4, 100_000);
    }

    @Test
    void c5OutcomesCountInTheirOwnPhaseOnly() {
        LEDGER.assertHeld(C5, 10_000);
    }

    @Test
    void c6AHalfOpenBreakerMovesOn() {
        LEDGER.assertHeld(C6, 500);
    }

    @Test
    void c7TheWindowHoldsWhatWasRecorded() {
        LEDGER.assertHeld(C7, 100_000);
    }

    @Test
    void c8ListenersThatThrowChangeNothing() {
        LEDGER.assertHeld(C8, 50_000);
    }

    @Test
    void c9TheOriginOfTimeDoesNotMatter() {
        LEDGER.assertHeld(C9, 100_000);
    }
}
