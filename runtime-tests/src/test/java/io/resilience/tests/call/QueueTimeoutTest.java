package io.resilience.tests.call;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.resilience.exception.BulkheadFullException;
import io.resilience.exception.CallTimeoutException;
import io.resilience.exception.RateLimitExceededException;
import io.resilience.guard.Guard;
import io.resilience.metrics.Count;
import io.resilience.testkit.OperationAssert;
import io.resilience.testkit.TestRuntime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

/** A time limit that ends in the bulkhead's queue is a time limit like any other, and a refusal that failOn names counts. */
class QueueTimeoutTest {
    private TestRuntime runtime;
    private Guard guard;
    private OperationAssert find;

    private void configure(Map<String, String> settings) {
        runtime = TestRuntime.create(all -> all.operation("shop", "find", section -> settings.forEach(section::set)));
        guard = runtime.resilience().guard("shop", "find");
        find = runtime.operation("shop", "find");
    }

    private CompletableFuture<String> hanging() {
        return guard.<String>callAsync(CompletableFuture::new).toCompletableFuture();
    }

    @Test
    void aServiceThatHangsForGoodOpensABreakerWhoseThresholdIsAboveItsPlaces() {
        configure(Map.of(
                "bulkhead.maxConcurrent", "1",
                "bulkhead.queueSize", "10",
                "timeout.value", "100ms",
                "breaker.failureThreshold", "4"));
        List<CompletableFuture<String>> calls = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            calls.add(hanging());
        }
        runtime.time().advance(ofMillis(150));
        assertThat(calls)
                .allSatisfy(call -> assertThatThrownBy(call::join).hasCauseInstanceOf(CallTimeoutException.class));
        find.isOpen().counts(Count.TIMED_OUT, 4).counts(Count.FAILURE, 4);
    }

    @Test
    void aThreadThatWaitsInLineIsNoDifferent() throws Exception {
        configure(Map.of(
                "bulkhead.maxConcurrent", "1",
                "bulkhead.queueSize", "10",
                "timeout.value", "100ms",
                "breaker.failureThreshold", "2"));
        hanging();
        FutureTask<String> waits = new FutureTask<>(() -> runtime.resilience().call("shop", "find", () -> "never"));
        new Thread(waits).start();
        runtime.time().awaitScheduled(2);
        runtime.time().advance(ofMillis(150));
        assertThatThrownBy(waits::get).hasCauseInstanceOf(CallTimeoutException.class);
        find.isOpen();
    }

    @Test
    void aProbeThatWaitsInVainIsAFailedProbe() {
        configure(Map.of(
                "bulkhead.maxConcurrent", "1",
                "bulkhead.queueSize", "10",
                "timeout.value", "100ms",
                "breaker.failureThreshold", "2",
                "breaker.openFor", "1s"));
        hanging();
        hanging();
        runtime.time().advance(ofMillis(150));
        runtime.time().advance(ofSeconds(2));
        find.isHalfOpen();
        hanging();
        runtime.time().advance(ofMillis(150));
        find.isOpen();
    }

    @Test
    void aRefusalCountsOnlyWhereFailOnNamesIt() {
        for (boolean named : new boolean[] {false, true}) {
            configure(Map.of(
                    "bulkhead.maxConcurrent",
                    "1",
                    "breaker.failureThreshold",
                    "3",
                    "breaker.failOn",
                    named ? BulkheadFullException.class.getName() : Exception.class.getName()));
            CompletableFuture<String> running = hanging();
            for (int i = 0; i < 2; i++) {
                assertThatThrownBy(() -> guard.call(() -> "milk")).isInstanceOf(BulkheadFullException.class);
            }
            assertThat(hanging()).isCompletedExceptionally();
            assertThat(running).isNotDone();
            find.counts(Count.REFUSED_BULKHEAD, 3).counts(Count.FAILURE, 0);
            if (named) {
                find.isOpen();
            } else {
                find.isClosed();
            }
        }
    }

    @Test
    void soDoesThatOfARateLimit() {
        configure(Map.of(
                "rateLimit.limit",
                "1",
                "rateLimit.period",
                "1h",
                "breaker.failureThreshold",
                "2",
                "breaker.failOn",
                RateLimitExceededException.class.getName()));
        assertThat(guard.<String>callAsync(() -> CompletableFuture.completedFuture("milk")))
                .isNotNull();
        assertThatThrownBy(() -> guard.call(() -> "milk")).isInstanceOf(RateLimitExceededException.class);
        assertThat(hanging()).isCompletedExceptionally();
        find.isOpen();
    }
}
