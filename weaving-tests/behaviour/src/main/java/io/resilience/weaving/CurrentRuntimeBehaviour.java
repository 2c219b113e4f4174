package io.resilience.weaving;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.Resilience;
import io.resilience.testkit.TestRuntime;
import org.junit.jupiter.api.Test;

/** A woven method is guarded by the runtime that is current when it is called. */
public abstract class CurrentRuntimeBehaviour {
    private final Guarded guarded = new Guarded();

    @Test
    void followsTheRuntimeThatIsCurrent() {
        Resilience one = TestRuntime.create(settings -> {}).resilience();
        Resilience other = TestRuntime.create(settings -> {}).resilience();
        call(one, 1);
        call(other, 2);
        call(one, 3);
        assertThat(calls(one)).isEqualTo(4);
        assertThat(calls(other)).isEqualTo(2);
    }

    private void call(Resilience resilience, int times) {
        try (Resilience.Current current = resilience.makeCurrent()) {
            assertThat(current).isNotNull();
            for (int call = 0; call < times; call++) {
                guarded.ofInt(call);
            }
        }
    }

    private static long calls(Resilience resilience) {
        return resilience.metrics().readings().stream()
                .mapToLong(reading -> reading.calls().ok())
                .sum();
    }
}
