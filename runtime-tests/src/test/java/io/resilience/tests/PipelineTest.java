package io.resilience.tests;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.annotation.Bulkhead;
import io.resilience.annotation.Cached;
import io.resilience.annotation.CircuitBreaker;
import io.resilience.annotation.Fallback;
import io.resilience.annotation.Timeout;
import io.resilience.deadline.DeadlineCell;
import io.resilience.exception.CallTimeoutException;
import io.resilience.exception.CircuitOpenException;
import io.resilience.guard.Guard;
import io.resilience.guard.Pipeline;
import io.resilience.metrics.Count;
import io.resilience.metrics.DurationReading;
import io.resilience.testkit.ManualClockwork;
import io.resilience.testkit.OperationAssert;
import io.resilience.testkit.TestRuntime;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** One attempt, step by step, as a woven method makes it; and which methods may do so. */
class PipelineTest {
    /** Prices that are failures. */
    public static final class NoPrice implements Predicate<Object> {
        @Override
        public boolean test(Object price) {
            return "none".equals(price);
        }
    }

    static class Shop {
        @CircuitBreaker(service = "shop", failureThreshold = 2, slowCallRate = 0.9, slowCall = "100ms")
        @Timeout("1s")
        @Bulkhead(maxConcurrent = 2)
        String find() {
            return "milk";
        }

        @CircuitBreaker(service = "shop", recordResult = NoPrice.class)
        String price() {
            return "none";
        }

        @CircuitBreaker(service = "shop")
        <T> @Nullable T anything(Class<T> type) {
            return null;
        }

        @CircuitBreaker(service = "shop")
        @Fallback(cached = @Cached)
        String remembered() {
            return "milk";
        }

        @CircuitBreaker(service = "shop", key = "#0")
        String split(String shard) {
            return shard;
        }
    }

    private final TestRuntime runtime = TestRuntime.create(all -> all.set("timing", "exact"));
    private final ManualClockwork time = runtime.time();
    private final OperationAssert find = runtime.operation("shop", "find");
    private final Guard guard = guard("find");
    private final Pipeline pipeline = guard.pipeline();
    private final DeadlineCell cell = pipeline.cell();

    private Guard guard(String method) {
        Guard found = runtime.resilience().guard(Shop.class, AnnotatedCall.method(Shop.class, method));
        assertThat(found).isNotNull();
        return found;
    }

    /** One attempt that takes {@code millis}. */
    private @Nullable Throwable attempt(long millis, @Nullable Throwable thrown) {
        long began = pipeline.now(cell);
        long permit = pipeline.enter(began);
        assertThat(permit).isNotNegative();
        long outer = pipeline.arm(cell, began);
        time.advance(ofMillis(millis));
        return pipeline.leave(cell, permit, began, outer, thrown == null ? "milk" : null, thrown);
    }

    private DurationReading latency() {
        return runtime.resilience().metrics().reading("shop", "find").latency();
    }

    @Test
    void aSuccessIsCountedAndTimedAndLeavesNothingBehind() {
        assertThat(attempt(5, null)).isNull();
        find.counts(Count.SUCCESS, 1).counts(Count.SLOW, 0).isIdle().isClosed();
        assertThat(latency().samples()).isOne();
        assertThat(latency().total())
                .isBetween(ofMillis(5).minusNanos(2), ofMillis(5).plusNanos(2));
        time.advance(ofSeconds(2));
        assertThat(Thread.interrupted()).as("interrupted after its end").isFalse();
    }

    @Test
    void aFailureIsCountedAndTimedToo() {
        IOException down = new IOException("down");
        assertThat(attempt(7, down)).isSameAs(down);
        find.counts(Count.FAILURE, 1).counts(Count.SUCCESS, 0).isIdle();
        assertThat(latency().total())
                .isBetween(ofMillis(7).minusNanos(2), ofMillis(7).plusNanos(2));
    }

    @Test
    void anAttemptIsSlowFromTheLimitOn() {
        attempt(99, null);
        find.counts(Count.SLOW, 0);
        attempt(100, null);
        find.counts(Count.SLOW, 1);
    }

    @Test
    void anAttemptBeyondItsTimeIsInterruptedAndFails() {
        long began = pipeline.now(cell);
        long permit = pipeline.enter(began);
        long outer = pipeline.arm(cell, began);
        time.advance(ofMillis(999));
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
        time.advance(ofMillis(3)); // coarse time may lag by one
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
        Throwable failure = pipeline.leave(cell, permit, began, outer, "late", null);
        assertThat(failure).isInstanceOf(CallTimeoutException.class);
        assertThat(Thread.interrupted()).as("interrupted after its end").isFalse();
        find.counts(Count.TIMED_OUT, 1).counts(Count.FAILURE, 1).isIdle();
    }

    @Test
    void anAttemptIsRefusedWhileOpenAndTakesNoPlace() {
        attempt(1, new IOException("down"));
        attempt(1, new IOException("down"));
        long permit = pipeline.enter(pipeline.now(cell));
        assertThat(permit).isNegative();
        assertThat(pipeline.refused(permit)).isInstanceOf(CircuitOpenException.class);
        find.isOpen().isIdle().counts(Count.REFUSED_OPEN, 1);
    }

    @Test
    void anOutcomeOfAPhaseThatIsOverIsLateWhateverItIs() {
        for (IOException thrown : new IOException[] {null, new IOException("down")}) {
            long began = pipeline.now(cell);
            long permit = pipeline.enter(began);
            long outer = pipeline.arm(cell, began);
            runtime.resilience().breakers().reset("shop", "find", "test");
            pipeline.leave(cell, permit, began, outer, null, thrown);
        }
        find.counts(Count.LATE_RESULT, 2).isIdle();
    }

    @Test
    void methodsThatNeedTheirAnswerOrArgumentsLookedAtAreNotRunInPlace() {
        assertThat(guard.inline()).isTrue();
        assertThat(guard("price").inline()).as("its result is judged").isFalse();
        assertThat(guard("anything").inline()).as("its result may be a failure").isFalse();
        assertThat(guard("remembered").inline()).as("its answer is remembered").isFalse();
        assertThat(guard("split").inline()).as("its breaker is of its argument").isFalse();
    }

    @Test
    void aStageThatIsCompleteIsJudgedAndRemembered() throws Throwable {
        assertThat(ask(CompletableFuture.completedFuture("milk"))).isCompletedWithValue("milk");
        runtime.operation("shop", "ask").counts(Count.SUCCESS, 1);
        CompletableFuture<String> bad = CompletableFuture.completedFuture("none");
        assertThat(ask(bad)).as("a failure, answered by what is remembered").isCompletedWithValue("milk");
        runtime.operation("shop", "ask")
                .counts(Count.FAILURE, 1)
                .counts(Count.FALLBACK_CACHED, 1)
                .isIdle();
    }

    @Test
    void aStageThatHasFailedIsAnsweredByWhatIsRemembered() throws Throwable {
        assertThat(ask(CompletableFuture.completedFuture("milk"))).isCompleted();
        assertThat(ask(CompletableFuture.failedFuture(new IOException("down")))).isCompletedWithValue("milk");
        runtime.operation("shop", "ask").counts(Count.FAILURE, 1);
    }

    private CompletableFuture<Object> ask(CompletionStage<String> stage) throws Throwable {
        Object answer = AnnotatedCall.of(runtime.resilience(), new AskShop(stage), "ask");
        return ((CompletionStage<?>) answer).toCompletableFuture().thenApply(value -> value);
    }

    /** Answers with the next stage it was given; one call is like another, whatever it is asked. */
    static class AskShop {
        private final CompletionStage<String> next;

        AskShop(CompletionStage<String> next) {
            this.next = next;
        }

        @CircuitBreaker(service = "shop", recordResult = NoPrice.class)
        @Fallback(cached = @Cached)
        CompletionStage<String> ask() {
            return next;
        }
    }
}
