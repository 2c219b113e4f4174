package io.resilience.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.resilience.Resilience;
import io.resilience.event.ResilienceEvent.CallFailed;
import io.resilience.metrics.Count;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@ResilienceTest(yaml = """
                resilience:
                  services:
                    shop:
                      breaker: {failureThreshold: 1, openFor: 5s, openJitter: 0}
                      bulkhead: {maxConcurrent: 2}
                """)
class ResilienceTestTest {
    private Resilience before;

    @BeforeEach
    void take(Resilience resilience) {
        before = resilience;
    }

    @Test
    void everyParameterIsOfOneRuntimeThatIsCurrent(
            Resilience resilience, ManualClockwork time, Recorder recorder, TestRuntime runtime) {
        assertThat(resilience).isSameAs(before).isSameAs(Resilience.current()).isSameAs(runtime.resilience());
        assertThat(runtime).isEqualTo(new TestRuntime(resilience, time, recorder));
    }

    @Test
    void theRuntimeRunsOnManualTimeAndIsHeard(TestRuntime runtime) throws Exception {
        OperationAssert find = runtime.operation("shop", "find");
        assertThatThrownBy(() -> runtime.resilience().call("shop", "find", () -> {
                    throw new IOException("down");
                }))
                .isInstanceOf(IOException.class);
        find.isOpen().counts(Count.FAILURE, 1).isIdle();
        runtime.recorder().has(CallFailed.class);
        runtime.time().advance(Duration.ofSeconds(5));
        find.isHalfOpen();
        runtime.resilience().breakers().reset("shop", "find", "test");
        find.isClosed();
    }

    @Test
    void expectationsThatFailSayWhatIsInstead(TestRuntime runtime) throws Exception {
        OperationAssert find = runtime.operation("shop", "find");
        assertThatThrownBy(find::isClosed).hasMessage("shop/find has no breaker; breakers are []");
        assertThatThrownBy(() -> find.counts(Count.SUCCESS, 1)).hasMessage("shop/find was never called");
        assertThat(runtime.resilience().<String>call("shop", "find", () -> "milk"))
                .isEqualTo("milk");
        assertThatThrownBy(find::isOpen).hasMessageContaining("shop/find is CLOSED, not OPEN; its window holds Tally");
        assertThatThrownBy(() -> find.counts(Count.SUCCESS, 2))
                .hasMessage("shop/find counts SUCCESS 1 times, not 2; all counts: SUCCESS=1");
        CompletableFuture<String> held = new CompletableFuture<>();
        var answer = runtime.resilience().callAsync("shop", "find", () -> held);
        assertThatThrownBy(find::isIdle).hasMessageContaining("shop/find has 1 of 2 places taken and 0 calls waiting");
        held.complete("eggs");
        find.isIdle();
        assertThat(answer).isCompleted();
    }

    @Nested
    class InANestedClass {
        @Test
        void theSettingsAreThoseOfTheOuterClass(Resilience resilience) {
            assertThat(resilience
                            .guard("shop", "find")
                            .policies()
                            .gates()
                            .bulkhead()
                            .maxConcurrent())
                    .isEqualTo(2);
        }
    }
}
