package io.resilience.tests.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.resilience.Resilience;
import io.resilience.event.ResilienceEvent.BreakerMoved;
import io.resilience.event.ResilienceEvent.CallFailed;
import io.resilience.event.ResilienceEvent.CallRetried;
import io.resilience.exception.BulkheadFullException;
import io.resilience.guard.Body;
import io.resilience.guard.Guard;
import io.resilience.metrics.Count;
import io.resilience.testkit.AllocationMeter;
import io.resilience.testkit.HeldCall;
import io.resilience.testkit.ManualClockwork;
import io.resilience.testkit.OperationAssert;
import io.resilience.testkit.Recorder;
import io.resilience.testkit.ResilienceTest;
import io.resilience.testkit.TestRuntime;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

@ResilienceTest(yaml = """
                resilience:
                  services:
                    shop:
                      operations:
                        find:
                          breaker: {failureThreshold: 2, openFor: 5s, openJitter: 0, halfOpenCalls: 1, successThreshold: 1}
                          retry: {maxAttempts: 2, delay: 100ms, jitter: 0}
                """)
class TestingPageTest {
    private final List<String> answers = new ArrayList<>();

    private String shop() throws IOException {
        if (answers.isEmpty()) {
            throw new IOException("the shop is down");
        }
        return answers.remove(0);
    }

    @Test
    void theBreakerOpensAndRecovers(Resilience resilience, ManualClockwork time, Recorder recorder) throws Exception {
        assertThatThrownBy(() -> resilience.call("shop", "find", this::shop)).isInstanceOf(IOException.class);
        recorder.hasExactly(CallRetried.class, BreakerMoved.class, CallFailed.class);
        OperationAssert.that(resilience, "shop", "find").isOpen().counts(Count.FAILURE, 2);

        time.advance(Duration.ofSeconds(5));
        answers.add("milk");
        assertThat(resilience.<String>call("shop", "find", this::shop)).isEqualTo("milk");
        OperationAssert.that(resilience, "shop", "find").isClosed();
    }

    @Test
    void timeMovesInOrder() {
        ManualClockwork time = ManualClockwork.create();
        List<Duration> rings = new ArrayList<>();
        time.schedule(Duration.ofSeconds(2).toNanos(), () -> rings.add(time.elapsed()));
        time.schedule(Duration.ofSeconds(1).toNanos(), () -> rings.add(time.elapsed()));
        time.advance(Duration.ofHours(1));
        assertThat(rings).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
    }

    @Test
    void aFullBulkheadRefuses() throws Exception {
        TestRuntime runtime = TestRuntime.create(
                settings -> settings.service("shop", shop -> shop.set("bulkhead.maxConcurrent", "1")));
        HeldCall<String> order = HeldCall.answering("ordered");
        FutureTask<String> first = new FutureTask<>(() -> runtime.resilience().call("shop", "order", order));
        new Thread(first).start();
        order.awaitHeld(1);

        assertThatThrownBy(() -> runtime.resilience().call("shop", "order", order))
                .isInstanceOf(BulkheadFullException.class);

        order.release();
        assertThat(first.get()).isEqualTo("ordered");
        runtime.operation("shop", "order").isIdle();
    }

    @Test
    void aGuardedCallTakesNoHeap(Resilience resilience) throws Throwable {
        Guard guard = resilience.guard("shop", "find");
        Body<String> body = () -> "milk";
        AllocationMeter.assertNoAllocation(() -> {
            try {
                guard.call(body);
            } catch (Throwable failure) {
                throw new AssertionError(failure);
            }
        });
    }
}
