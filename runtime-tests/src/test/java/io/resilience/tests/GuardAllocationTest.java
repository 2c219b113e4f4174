package io.resilience.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.Resilience;
import io.resilience.config.Sources;
import io.resilience.exception.CircuitOpenException;
import io.resilience.guard.Body;
import io.resilience.guard.Guard;
import io.resilience.testkit.AllocationMeter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a call through a guard takes of the heap: nothing, once warm. */
class GuardAllocationTest {
    private static final String ALL = """
            resilience:
              services:
                shop:
                  breaker: {slowCallRate: 0.5, slowCall: 1m}
                  retry: {delay: 0s, budgetRatio: unlimited}
                  timeout: 30s
                  bulkhead: {maxConcurrent: 25}
                  fallbacks: [{value: nothing}]
            """;
    private static final String BREAKER = "resilience: {services: {shop: {breaker: {}, retry: {}}}}";

    @Test
    void aSuccessUnderARateLimit() {
        String limited = ALL.replace("timeout: 30s", "rateLimit: {limit: 1000000000, period: 1s}");
        Guard guard = resilience("sampled", limited).guard("shop", "buy");
        Body<String> body = () -> "bought";
        assertThat(answer(guard, body)).isEqualTo("bought");
        AllocationMeter.assertNoAllocation(() -> answer(guard, body));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sampled", "exact"})
    void aSuccess(String timing) {
        Guard guard = resilience(timing, ALL).guard("shop", "buy");
        Body<String> body = () -> "bought";
        AllocationMeter.assertNoAllocation(() -> answer(guard, body));
    }

    @Test
    void aStageThatIsCompleteAlready() {
        Guard guard = resilience("sampled", ALL).guard("shop", "buy");
        CompletionStage<String> bought = CompletableFuture.completedFuture("bought");
        Body<CompletionStage<String>> body = () -> bought;
        assertThat(guard.callAsync(body)).isSameAs(bought);
        AllocationMeter.assertNoAllocation(() -> guard.callAsync(body));
    }

    /** It is the caller's own, who may add others to it, so it can't be there before. */
    @Test
    void aRefusalWhileOpenTakesItsExceptionAndNoMore() {
        Resilience resilience = resilience("sampled", BREAKER);
        Guard guard = resilience.guard("shop", "buy");
        resilience.breakers().forceOpen("shop", "buy", "for the test", null);
        Body<String> body = () -> "bought";
        assertThat(answer(guard, body)).isInstanceOf(CircuitOpenException.class);
        double exception = AllocationMeter.bytesPerCall(
                () -> seen = new CircuitOpenException("shop", "buy", "FORCED_OPEN", () -> 0, null));
        assertThat(AllocationMeter.bytesPerCall(() -> seen = answer(guard, body)))
                .isLessThanOrEqualTo(exception);
    }

    private @Nullable Object seen;

    private static Resilience resilience(String timing, String yaml) {
        return Resilience.builder()
                .configure(settings ->
                        settings.source(Sources.NONE).set("timing", timing).yaml("test", yaml))
                .build();
    }

    private static Object answer(Guard guard, Body<String> body) {
        try {
            return guard.call(body);
        } catch (Throwable refusal) {
            return refusal;
        }
    }
}
