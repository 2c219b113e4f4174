package io.resilience.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.resilience.Resilience;
import io.resilience.deadletter.CallSignature;
import io.resilience.deadletter.ReplayTarget;
import io.resilience.exception.CircuitOpenException;
import io.resilience.guard.Body;
import io.resilience.guard.Guard;
import io.resilience.testkit.ManualClockwork;
import io.resilience.time.Chance;
import io.resilience.time.Clockwork;
import io.resilience.time.Ticker;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is left of a runtime that was closed. */
class RuntimeEndTest {
    private final List<Ticker.Watcher> watchers = new ArrayList<>();
    private final ManualClockwork time = ManualClockwork.create();
    private final Ticker ticker = new Ticker() {
        @Override
        public long nanos() {
            return time.nanos();
        }

        @Override
        public void watch(Watcher watcher) {
            watchers.add(watcher);
        }

        @Override
        public void unwatch(Watcher watcher) {
            watchers.remove(watcher);
        }
    };
    private final Chance chance = time.clockwork().chance();
    private final Resilience resilience = Resilience.builder()
            .clockwork(new Clockwork(ticker, time, time, chance, time::wallTime))
            .build();

    @Test
    void nothingOfItWatchesTimeButTheLimitsOfCallsUnderWay() {
        int before = watchers.size();
        resilience.close();
        assertThat(watchers).hasSize(before - 1);
        resilience.close();
        assertThat(watchers).hasSize(before - 1);
    }

    @Test
    @SuppressWarnings("try") // it is closed for what that does
    void itStaysCurrentUntilAnotherIs() {
        try (Resilience.Current made = resilience.makeCurrent()) {
            assertThat(made).isNotNull();
            resilience.close();
            assertThat(Resilience.current()).isSameAs(resilience);
            try (Resilience next = Resilience.builder().build()) {
                assertThat(Resilience.current()).isSameAs(next);
            }
        }
    }

    @Test
    void itsDeadLettersHaveNoTargetsAnyMore() {
        resilience.replay().register(new Target());
        assertThat(resilience.replay().replayAll("shop", "buy")).isNotNull();
        resilience.close();
        assertThat(resilience.replay().runs()).isEmpty();
        assertThat(resilience.replay().replayAll("shop", "buy")).isNull();
    }

    @Test
    void aLookForDueLettersThatComesLateBeginsNoRun() {
        List<Runnable> late = new ArrayList<>();
        Resilience held = Resilience.builder()
                .clockwork(time.clockwork())
                .executor(late::add)
                .build();
        held.replay().register(new Target());
        held.close();
        assertThat(late).isNotEmpty();
        List.copyOf(late).forEach(Runnable::run);
        assertThat(held.replay().runs()).isEmpty();
    }

    @Test
    void aGuardThatSomeoneHoldsGoesOnGuarding() throws Throwable {
        Guard guard = resilience.guard("shop", "buy");
        resilience.close();
        assertThat(guard.<String>call(() -> "bought")).isEqualTo("bought");
        Body<String> failing = () -> {
            throw new IOException("no shop");
        };
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> guard.call(failing)).isInstanceOf(IOException.class);
        }
        assertThatThrownBy(() -> guard.call(failing)).isInstanceOf(CircuitOpenException.class);
    }

    private static final class Target implements ReplayTarget {
        @Override
        public String service() {
            return "shop";
        }

        @Override
        public String operation() {
            return "buy";
        }

        @Override
        public CallSignature signature() {
            return CallSignature.of("buy", String.class);
        }

        @Override
        public @Nullable Object call(@Nullable Object[] arguments) {
            return null;
        }
    }
}
