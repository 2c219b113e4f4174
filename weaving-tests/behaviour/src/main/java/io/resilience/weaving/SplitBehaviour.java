package io.resilience.weaving;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.Resilience;
import io.resilience.testkit.ManualClockwork;
import io.resilience.time.Clockwork;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds where the call stays and only the code moves, lock included. For classes that Byte Buddy wove. */
public abstract class SplitBehaviour {
    @Test
    void theLockIsFreeWhileTheGuardPauses() {
        Locked locked = new Locked(Trouble.times(2));
        List<Boolean> heldInPauses = new ArrayList<>();
        Clockwork time = ManualClockwork.create().clockwork();
        Clockwork watched = new Clockwork(
                time.ticker(),
                nanos -> {
                    heldInPauses.add(Thread.holdsLock(locked));
                    time.sleeper().sleep(nanos);
                },
                time.timer(),
                time.chance(),
                time.wall());
        try (Resilience.Current current =
                Resilience.builder().clockwork(watched).build().makeCurrent()) {
            assertThat(current).isNotNull();
            assertThat(locked.isHeld()).isTrue();
        }
        assertThat(heldInPauses).containsExactly(false, false);
    }

    @Test
    void oneMoreFrameIsOnTheStack() {
        assertThat(new Traced().whoCalls())
                .extracting(StackTraceElement::getMethodName)
                .startsWith("lambda$whoCalls$body", "whoCalls", "oneMoreFrameIsOnTheStack");
    }
}
