package io.resilience.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.Resilience;
import io.resilience.config.LiveChange;
import io.resilience.config.Sources;
import io.resilience.exception.CircuitOpenException;
import io.resilience.guard.Body;
import io.resilience.guard.Guard;
import io.resilience.testkit.AllocationMeter;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What recording outcomes and trying settings beside others take of the heap on each call: nothing. */
class TrialAllocationTest {
    private static final LiveChange LOOSER = new LiveChange(
            "ann", "to see", new LiveChange.Target("shop", "find"), Map.of("breaker.failureRate", "0.7"));

    @Test
    void aCallTakesNoHeapWhileItIsRecordedAndShadowed() {
        try (Resilience resilience = Resilience.builder()
                .configure(settings -> settings.source(Sources.NONE)
                        .set("recordOutcomes", "256")
                        .service(
                                "shop",
                                shop -> shop.set("breaker.failureThreshold", "0")
                                        .set("breaker.failureRate", "0")
                                        .set("retry", "false")))
                .build()) {
            Guard guard = resilience.guard("shop", "find");
            resilience.trials().shadow(LOOSER);
            Body<String> body = () -> "milk";
            AllocationMeter.assertNoAllocation(() -> answer(guard, body));
            assertThat(resilience
                            .whatIf("shop", "find", Map.of("failureThreshold", "2"))
                            .recorded()
                            .outcomes())
                    .isGreaterThan(1_000);
            resilience.breakers().forceOpen("shop", "find", "for the test", null);
            assertThat(answer(guard, body)).isInstanceOf(CircuitOpenException.class);
            assertThat(AllocationMeter.bytesPerCall(() -> answer(guard, body)))
                    .as("the refusal's own exception")
                    .isLessThanOrEqualTo(64);
            assertThat(Objects.requireNonNull(resilience.trials().shadow("shop", "find"))
                            .compared()
                            .decisions()
                            .unknown())
                    .isGreaterThan(1_000);
        }
    }

    private static Object answer(Guard guard, Body<String> body) {
        try {
            return guard.call(body);
        } catch (Throwable failure) {
            return failure;
        }
    }
}
