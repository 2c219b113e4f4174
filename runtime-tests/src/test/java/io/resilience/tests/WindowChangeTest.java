package io.resilience.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.breaker.Breaker;
import io.resilience.breaker.BreakerState;
import io.resilience.policy.BreakerPolicy;
import io.resilience.policy.WindowPolicy;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A window that is changed while the breaker works. */
class WindowChangeTest {
    private static final BreakerPolicy BY_COUNT = BreakerPolicies.halfOf(new WindowPolicy.Count(100), 10);
    private static final BreakerPolicy BY_TIME =
            BreakerPolicies.halfOf(new WindowPolicy.Time(Duration.ofMinutes(1)), 10);

    private final BreakerRig rig = new BreakerRig(BY_COUNT);

    @Test
    void keepsWhatItHeld() {
        outcomes(3, 4);
        rig.breaker.reshape(BY_TIME);
        assertThat(rig.breaker.snapshot().tally().calls()).isEqualTo(7);
        assertThat(rig.breaker.snapshot().tally().failures()).isEqualTo(4);
    }

    @Test
    void keepsWhatADisabledBreakerHasCounted() {
        rig.breaker.disable(BY_COUNT, Long.MAX_VALUE, "for the night");
        outcomes(2, 5);
        rig.breaker.reshape(BY_TIME);
        assertThat(rig.state()).isEqualTo(BreakerState.DISABLED);
        assertThat(rig.breaker.snapshot().tally().calls()).isEqualTo(7);
        rig.time.advance(Duration.ofMinutes(2));
        assertThat(rig.breaker.snapshot().tally().calls())
                .as("a window of time forgets, one of calls would not")
                .isZero();
    }

    @Test
    void staysChangedWhenACallThatBeganBeforeMovesTheBreaker() {
        rig.breaker.reshape(BY_TIME);
        rig.breaker.reset(BY_COUNT, "by a call with the settings of before");
        outcomes(3, 0);
        rig.time.advance(Duration.ofMinutes(2));
        assertThat(rig.breaker.snapshot().tally().calls()).isZero();
    }

    @Test
    void grantsNoSecondTenFreeCallsToARampThatIsUnderWay() {
        BreakerPolicy plain = BreakerPolicies.inARow(1, 1);
        BreakerPolicy.Probing probing = new BreakerPolicy.Probing(1, 1, Duration.ofSeconds(60), Duration.ofSeconds(2));
        BreakerPolicy ramped = new BreakerPolicy(plain.trip(), plain.opening(), probing, plain.reach());
        BreakerRig ramping = new BreakerRig(ramped).halfOpened();
        ramping.succeed(ramping.enter());
        for (int i = 0; i < 10; i++) {
            assertThat(ramping.enter()).as("free call %d", i).isNotEqualTo(Breaker.REFUSED);
        }
        ramping.breaker.reshape(BY_TIME);
        assertThat(ramping.enter()).as("after the change").isEqualTo(Breaker.REFUSED);
    }

    private void outcomes(int successes, int failures) {
        for (int i = 0; i < successes; i++) {
            rig.succeed(rig.enter());
        }
        for (int i = 0; i < failures; i++) {
            rig.fail(rig.enter());
        }
    }
}
