package io.resilience.tests;

import static io.resilience.tests.BreakerPolicies.OPEN_FOR;
import static io.resilience.tests.BreakerPolicies.PROBE_TIMEOUT;
import static io.resilience.tests.BreakerPolicies.halfOf;
import static io.resilience.tests.BreakerPolicies.inARow;
import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.breaker.Breaker;
import io.resilience.breaker.BreakerSnapshot;
import io.resilience.breaker.BreakerState;
import io.resilience.breaker.Tally;
import io.resilience.breaker.Transition;
import io.resilience.breaker.Why;
import io.resilience.policy.BreakerPolicy;
import io.resilience.policy.BreakerPolicy.Rates;
import io.resilience.policy.BreakerPolicy.Trip;
import io.resilience.policy.WindowPolicy;
import io.resilience.testkit.ManualClockwork;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a breaker tells of itself: why it moved, what it saw, when it lets the next probe pass. */
class BreakerStoryTest {
    @Test
    void everyMoveHasItsReason() {
        BreakerRig rig = new BreakerRig(inARow(2, 1)).halfOpened();
        rig.succeed(rig.enter());
        assertThat(rig.moves())
                .extracting(move -> move.why().reason())
                .containsExactly("2 failures in a row", "the time to stay open is over", "enough probes succeeded");
        assertThat(rig.moves()).extracting(Transition::lasts).containsExactly(OPEN_FOR, Duration.ZERO, Duration.ZERO);
    }

    @Test
    void theReasonOfAShareNamesItAndTheCalls() {
        BreakerRig rig = new BreakerRig(halfOf(new WindowPolicy.Count(10), 4));
        rig.succeed(rig.enter());
        rig.fail(rig.enter());
        rig.succeed(rig.enter());
        rig.fail(rig.enter());
        Why why = rig.moves().get(0).why();
        assertThat(why.reason()).isEqualTo("50 % of 4 calls failed");
        assertThat(why.tally()).isEqualTo(new Tally(4, 2, 0));
        assertThat(why.lastFailure()).isSameAs(rig.failure);
    }

    @Test
    void theReasonOfSlowCallsNamesTheirShare() {
        Trip slow = new Trip(0, new Rates(0, 0.5, Duration.ofSeconds(1)), 4, new WindowPolicy.Count(10));
        BreakerPolicy plain = inARow(1, 1);
        BreakerRig rig = new BreakerRig(new BreakerPolicy(slow, plain.opening(), plain.probing(), plain.reach()));
        for (int i = 0; i < 4; i++) {
            rig.breaker.succeeded(rig.policy, rig.enter(), i != 0, 0);
        }
        assertThat(rig.moves().get(0).why().reason()).isEqualTo("75 % of 4 calls were slow");
    }

    @Test
    void aReasonKeepsTheFailureThatDecidedWhileNoneFollows() {
        BreakerRig rig = new BreakerRig(inARow(1, 1)).halfOpened();
        assertThat(rig.moves().get(1).why().lastFailure()).as("of the opening").isSameAs(rig.failure);
        rig.enter();
        rig.time.advance(PROBE_TIMEOUT);
        Why lost = rig.moves().get(2).why();
        assertThat(lost.reason()).isEqualTo("a probe did not return in time");
        assertThat(lost.lastFailure()).isSameAs(rig.failure);
    }

    @Test
    void aFailedProbeIsTheNewReason() {
        BreakerRig rig = new BreakerRig(inARow(1, 1)).halfOpened();
        IOException again = new IOException("still down");
        rig.breaker.failed(rig.policy, rig.enter(), again, false, rig.time.nanos());
        Why why = rig.moves().get(2).why();
        assertThat(why.reason()).isEqualTo("a probe failed");
        assertThat(why.lastFailure()).isSameAs(again);
    }

    @Test
    void anOperatorsReasonIsShownWhileItLasts() {
        BreakerRig rig = new BreakerRig(inARow(1, 1));
        rig.breaker.forceOpen(rig.policy, Long.MAX_VALUE, "the cellar is wet");
        assertThat(rig.breaker.snapshot().why().reason()).isEqualTo("the cellar is wet");
        assertThat(rig.breaker.snapshot().age().left()).as("until reset").isZero();
        rig.breaker.disable(rig.policy, Long.MAX_VALUE, "for the night");
        rig.breaker.reset(rig.policy, "the cellar is dry");
        assertThat(rig.moves())
                .extracting(move -> move.why().reason())
                .containsExactly("the cellar is wet", "for the night", "the cellar is dry");
    }

    @Test
    void aSnapshotTellsHowLongItLastsAndWhenTheNextProbeMayPass() {
        BreakerRig rig = new BreakerRig(inARow(1, 1), ManualClockwork.startingAt(7_000)).opened();
        rig.time.advance(Duration.ofSeconds(4));
        BreakerSnapshot.Age age = rig.breaker.snapshot().age();
        assertThat(age.inState()).isEqualTo(Duration.ofSeconds(4));
        assertThat(age.left()).isEqualTo(OPEN_FOR.minusSeconds(4));
        assertThat(age.epoch()).isOne();
    }

    @Test
    void failuresAreCountedByTheirClass() {
        BreakerRig rig = new BreakerRig(halfOf(new WindowPolicy.Count(100), 100));
        rig.fail(rig.enter());
        rig.fail(rig.enter());
        rig.breaker.failed(rig.policy, rig.enter(), new IllegalStateException("shut"), false, 0);
        assertThat(rig.breaker.snapshot().why().failures())
                .containsOnly(
                        java.util.Map.entry("java.io.IOException", 2L),
                        java.util.Map.entry("java.lang.IllegalStateException", 1L));
        rig.breaker.reshape(halfOf(new WindowPolicy.Count(50), 50));
        rig.fail(rig.enter());
        assertThat(rig.breaker.snapshot().why().failures())
                .as("after the window was changed")
                .containsEntry("java.io.IOException", 3L)
                .containsEntry("java.lang.IllegalStateException", 1L);
    }

    @Test
    void onlyTheNewestSixtyFourFailuresAreTold() {
        BreakerRig rig = new BreakerRig(halfOf(new WindowPolicy.Count(1_000), 1_000));
        fail(rig, new java.io.EOFException());
        for (int i = 0; i < 64; i++) {
            fail(rig, new java.io.IOException());
        }
        assertThat(rig.breaker.snapshot().why().failures())
                .containsOnly(java.util.Map.entry("java.io.IOException", 64L));
    }

    private static void fail(BreakerRig rig, Throwable failure) {
        rig.breaker.failed(rig.policy, rig.enter(), failure, false, 0);
    }

    @Test
    void aDisabledBreakerTakesEveryResultAsTimely() {
        BreakerRig rig = new BreakerRig(inARow(1, 1));
        rig.breaker.disable(rig.policy, Long.MAX_VALUE, "for the night");
        assertThat(rig.fail(rig.enter())).isTrue();
        assertThat(rig.succeed(rig.enter())).isTrue();
        assertThat(rig.state()).isEqualTo(BreakerState.DISABLED);
    }

    @Test
    void aBreakerDisabledForSomeTimeJudgesAgainAfterwards() {
        BreakerRig rig = new BreakerRig(inARow(1, 1));
        rig.breaker.disable(rig.policy, rig.time.nanos() + 5, "for a moment");
        assertThat(rig.breaker.snapshot().age().left())
                .as("until it judges again")
                .isEqualTo(Duration.ofNanos(5));
        rig.fail(rig.enter());
        rig.time.advance(Duration.ofNanos(4));
        assertThat(rig.state()).isEqualTo(BreakerState.DISABLED);
        rig.time.advance(Duration.ofNanos(1));
        assertThat(rig.state()).isEqualTo(BreakerState.CLOSED);
        assertThat(rig.moves())
                .extracting(move -> move.why().reason())
                .containsExactly("for a moment", "the time to be disabled is over");
        rig.fail(rig.enter());
        assertThat(rig.state()).isEqualTo(BreakerState.OPEN);
    }

    @Test
    void aBreakerThatAnOperatorClosesRampsUpAndStaysOpenLongerNextTime() {
        BreakerPolicy growing = new BreakerPolicy(
                inARow(1, 1).trip(),
                new BreakerPolicy.Opening(OPEN_FOR, 2, OPEN_FOR.multipliedBy(9), 0),
                inARow(1, 1).probing(),
                BreakerPolicy.Reach.OPERATION);
        BreakerRig rig = new BreakerRig(growing);
        rig.fail(rig.enter());
        rig.breaker.close(rig.policy, "the cellar is dry");
        assertThat(rig.state()).isEqualTo(BreakerState.CLOSED);
        rig.breaker.close(rig.policy, "again");
        assertThat(rig.moves()).last().extracting(move -> move.why().reason()).isEqualTo("the cellar is dry");
        rig.fail(rig.enter());
        assertThat(rig.moves()).last().extracting(Transition::lasts).isEqualTo(OPEN_FOR.multipliedBy(2));
    }

    @Test
    void onlyAPhaseThatEndsByTimeSetsATimer() {
        BreakerRig rig = new BreakerRig(inARow(1, 1));
        rig.breaker.disable(rig.policy, Long.MAX_VALUE, "for the night");
        rig.breaker.reset(rig.policy, "morning");
        rig.breaker.forceOpen(rig.policy, Long.MAX_VALUE, "the cellar is wet");
        assertThat(rig.time.scheduled()).isZero();
        rig.breaker.forceOpen(rig.policy, rig.time.nanos() + 5, "for a moment");
        assertThat(rig.time.scheduled()).isOne();
        rig.time.advance(Duration.ofNanos(5));
        assertThat(rig.state()).isEqualTo(BreakerState.HALF_OPEN);
    }

    @Test
    void theSharesOfATallyAreUnknownWithoutCalls() {
        assertThat(Tally.NONE.failureRate()).isEqualTo(-1);
        assertThat(Tally.NONE.slowCallRate()).isEqualTo(-1);
        assertThat(new Tally(8, 2, 6).failureRate()).isEqualTo(0.25);
        assertThat(new Tally(8, 2, 6).slowCallRate()).isEqualTo(0.75);
    }

    @Test
    void aPermitOfAnOldPhaseIsRefusedNothingAndCountsNothing() {
        BreakerRig rig = new BreakerRig(inARow(1, 1));
        long old = rig.enter();
        rig.halfOpened();
        assertThat(rig.succeed(old)).isFalse();
        assertThat(rig.fail(old)).isFalse();
        assertThat(rig.enter()).isNotEqualTo(Breaker.REFUSED);
    }
}
