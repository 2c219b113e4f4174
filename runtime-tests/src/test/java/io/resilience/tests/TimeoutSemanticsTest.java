package io.resilience.tests;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.resilience.Resilience;
import io.resilience.annotation.Asynchronous;
import io.resilience.annotation.Bulkhead;
import io.resilience.annotation.Timeout;
import io.resilience.config.Sources;
import io.resilience.exception.BulkheadFullException;
import io.resilience.exception.CallTimeoutException;
import io.resilience.guard.Guard;
import io.resilience.guard.WorkerThreads;
import io.resilience.metrics.Count;
import io.resilience.testkit.HeldCall;
import io.resilience.testkit.ManualClockwork;
import io.resilience.testkit.OperationAssert;
import io.resilience.testkit.TestRuntime;
import io.resilience.time.Clockwork;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** What the core holds from the start about queues, time limits and cancels. */
class TimeoutSemanticsTest {
    private TestRuntime runtime;
    private ManualClockwork time;
    private Guard guard;
    private OperationAssert find;

    private void configure(String settings) {
        runtime = TestRuntime.create(all ->
                all.operation("shop", "find", section -> Settings.of(settings).forEach(section::set)));
        time = runtime.time();
        guard = runtime.resilience().guard("shop", "find");
        find = runtime.operation("shop", "find");
    }

    private CompletableFuture<String> async(CompletionStage<String> stage) {
        return guard.<String>callAsync(() -> stage).toCompletableFuture();
    }

    /** A call whose every run is noted, and whose stages the test completes. */
    private final class Scripted {
        final List<CompletableFuture<String>> runs = new ArrayList<>();
        final CompletableFuture<String> answer;

        Scripted() {
            answer = guard.<String>callAsync(this::run).toCompletableFuture();
        }

        private CompletionStage<String> run() {
            runs.add(new CompletableFuture<>());
            return runs.get(runs.size() - 1);
        }
    }

    @Test
    void theQueueIsFirstInFirstOut() {
        configure("bulkhead.maxConcurrent=1 bulkhead.queueSize=3");
        List<Scripted> calls = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            calls.add(new Scripted());
        }
        for (int i = 0; i < 4; i++) {
            assertThat(calls)
                    .filteredOn(call -> !call.runs.isEmpty())
                    .hasSize(i + 1)
                    .last()
                    .isSameAs(calls.get(i));
            calls.get(i).runs.get(0).complete("done");
        }
        find.isIdle();
    }

    @Test
    void aRetryJoinsAtTheBack() {
        configure("bulkhead.maxConcurrent=1 bulkhead.queueSize=3 retry.maxAttempts=2 retry.delay=0s");
        Scripted first = new Scripted();
        Scripted second = new Scripted();
        Scripted third = new Scripted();
        first.runs.get(0).completeExceptionally(new IOException("down"));
        time.settle();
        assertThat(second.runs).hasSize(1);
        second.runs.get(0).complete("done");
        assertThat(first.runs).as("the retry waits behind the third call").hasSize(1);
        third.runs.get(0).complete("done");
        first.runs.get(1).complete("done");
        assertThat(first.answer).isCompletedWithValue("done");
        find.isIdle();
    }

    @Test
    void whatTimesOutInTheQueueNeverStarts() {
        configure("bulkhead.maxConcurrent=1 bulkhead.queueSize=1 timeout.value=1s");
        Scripted running = new Scripted();
        time.advance(ofMillis(500));
        Scripted queued = new Scripted();
        time.advance(ofMillis(1_100));
        assertThatThrownBy(queued.answer::join).hasCauseInstanceOf(CallTimeoutException.class);
        running.runs.get(0).complete("late");
        assertThat(queued.runs).isEmpty();
        find.isIdle();
    }

    @Test
    void theWaitInTheQueueCountsAgainstTheLimit() {
        configure("bulkhead.maxConcurrent=1 bulkhead.queueSize=1 timeout.value=1s");
        Scripted running = new Scripted();
        Scripted queued = new Scripted();
        time.advance(ofMillis(900));
        running.runs.get(0).complete("done");
        assertThat(queued.runs).hasSize(1);
        time.advance(ofMillis(102));
        assertThatThrownBy(queued.answer::join).hasCauseInstanceOf(CallTimeoutException.class);
        queued.runs.get(0).complete("late");
        find.isIdle();
    }

    @Test
    void aCallThatLeavesTheLineTakesItsAlarmAlong() {
        configure("bulkhead.maxConcurrent=1 bulkhead.queueSize=2 bulkhead.maxWait=5s");
        Scripted running = new Scripted();
        Scripted queued = new Scripted();
        Scripted cancelled = new Scripted();
        assertThat(time.scheduled()).isEqualTo(2);
        assertThat(cancelled.answer.cancel(true)).isTrue();
        assertThat(time.scheduled()).isOne();
        running.runs.get(0).complete("done");
        assertThat(time.scheduled()).isZero();
        queued.runs.get(0).complete("done");
        assertThat(queued.answer).isCompleted();
    }

    @Test
    void aCallThatGetsItsPlaceWhileItsAlarmIsSetLeavesNoTimerBehind() {
        ManualClockwork still = ManualClockwork.create();
        AtomicReference<Runnable> beforeTheNextTimer = new AtomicReference<>(() -> {});
        Resilience resilience = Resilience.builder()
                .clockwork(new Clockwork(
                        still,
                        still,
                        (nanos, task) -> {
                            beforeTheNextTimer.getAndSet(() -> {}).run();
                            return still.schedule(nanos, task);
                        },
                        still.chance(),
                        still::wallTime))
                .executor(Runnable::run)
                .configure(all -> all.source(Sources.NONE)
                        .operation(
                                "shop",
                                "find",
                                section -> Settings.of("bulkhead.maxConcurrent=1 bulkhead.queueSize=1 timeout.value=1s")
                                        .forEach(section::set)))
                .build();
        guard = resilience.guard("shop", "find");
        Scripted running = new Scripted();
        beforeTheNextTimer.set(() -> running.runs.get(0).complete("done"));
        Scripted queued = new Scripted();
        assertThat(running.answer).isCompleted();
        queued.runs.get(0).complete("done");
        assertThat(still.scheduled()).isZero();
    }

    @Test
    void synchronousCallersWaitInTheSameLine() throws Exception {
        configure("bulkhead.maxConcurrent=1 bulkhead.queueSize=1 bulkhead.maxWait=1s");
        CompletableFuture<String> running = new CompletableFuture<>();
        CompletableFuture<String> answer = async(running);
        FutureTask<String> waiting = new FutureTask<>(() -> runtime.resilience().call("shop", "find", () -> "waited"));
        new Thread(waiting).start();
        time.awaitScheduled(1);
        assertThatThrownBy(() -> guard.call(() -> "milk"))
                .as("the line is full")
                .isInstanceOf(BulkheadFullException.class)
                .hasMessage("shop/find is full: 1 call is running and 1 is waiting");
        running.complete("done");
        assertThat(answer).isCompletedWithValue("done");
        assertThat(waiting.get()).isEqualTo("waited");

        CompletableFuture<String> again = async(new CompletableFuture<>());
        FutureTask<String> inVain = new FutureTask<>(() -> runtime.resilience().call("shop", "find", () -> "waited"));
        new Thread(inVain).start();
        time.awaitScheduled(1);
        time.advance(ofSeconds(1));
        assertThatThrownBy(inVain::get).hasCauseInstanceOf(BulkheadFullException.class);
        assertThat(again.cancel(true)).isTrue();
        find.isIdle();
    }

    @Test
    void aRefusalGivesTheRateTokenBack() throws Throwable {
        configure("bulkhead.maxConcurrent=1 rateLimit.limit=2 rateLimit.period=60s");
        CompletableFuture<String> running = new CompletableFuture<>();
        CompletableFuture<String> answer = async(running);
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> guard.call(() -> "milk")).isInstanceOf(BulkheadFullException.class);
            assertThatThrownBy(async(running)::join).hasCauseInstanceOf(BulkheadFullException.class);
        }
        running.complete("done");
        assertThat(guard.<String>call(() -> "milk")).isEqualTo("milk");
        assertThat(answer).isCompletedWithValue("done");
    }

    @Test
    void aSyncTimeoutInterruptsDropsTheResultAndClearsItsInterrupt() {
        configure("timeout.value=1s");
        assertThatThrownBy(() -> guard.call(() -> {
                    time.sleep(5_000_000_000L);
                    return "never";
                }))
                .isInstanceOf(CallTimeoutException.class)
                .hasCauseInstanceOf(InterruptedException.class);
        assertThat(time.elapsed())
                .isEqualTo(ofMillis(1_001).plusNanos(time.elapsed().toNanos() % 1_000));
        assertThatThrownBy(() -> guard.call(() -> {
                    time.advance(ofSeconds(5));
                    return "late";
                }))
                .as("a late result is dropped")
                .isInstanceOf(CallTimeoutException.class);
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void anInterruptOfSomebodyElseIsKept() {
        configure("timeout.value=1s retry.maxAttempts=3");
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> guard.call(() -> {
                    time.sleep(1);
                    return "never";
                }))
                .isInstanceOf(InterruptedException.class);
        assertThat(time.elapsed()).as("an interrupted call is not retried").isZero();
        Thread.currentThread().interrupt();
        assertThat(guardedFlag()).isTrue();
        assertThat(Thread.interrupted()).isTrue();
    }

    private boolean guardedFlag() {
        try {
            return guard.call(() -> Thread.currentThread().isInterrupted());
        } catch (Throwable failure) {
            throw new AssertionError(failure);
        }
    }

    @Test
    void anAsyncTimeoutCompletesAtExpiryAndRetriesWhileTheWorkRuns() {
        configure("timeout.value=1s retry.maxAttempts=2 retry.delay=0s");
        Scripted call = new Scripted();
        time.advance(ofMillis(1_001).plusNanos(1));
        assertThat(call.runs).hasSize(2);
        call.runs.get(0).complete("late");
        assertThat(call.answer).as("a late result is dropped").isNotDone();
        call.runs.get(1).complete("second");
        assertThat(call.answer).isCompletedWithValue("second");
        find.counts(Count.LATE_RESULT, 1).counts(Count.ABANDONED, 0);
    }

    @Test
    void nothingIsRetriedAfterACancel() {
        configure("retry.maxAttempts=3 retry.delay=1s");
        Scripted running = new Scripted();
        running.answer.cancel(true);
        Scripted pausing = new Scripted();
        pausing.runs.get(0).completeExceptionally(new IOException("down"));
        pausing.answer.cancel(true);
        time.advance(ofSeconds(10));
        assertThat(running.runs).hasSize(1);
        assertThat(pausing.runs).hasSize(1);
        find.counts(Count.CANCELLED, 2);
    }

    static class Slow {
        final HeldCall<String> work = HeldCall.answering("done");

        @Asynchronous
        @Timeout("1s")
        @Bulkhead(maxConcurrent = 1)
        CompletionStage<String> think() throws Exception {
            return CompletableFuture.completedFuture(work.call());
        }
    }

    private static int placesTaken(Resilience resilience) {
        return resilience.metrics().reading("Slow", "think").bulkhead().inUse();
    }

    private static CompletableFuture<?> thinking(Resilience resilience, Slow slow) throws Throwable {
        Object stage = AnnotatedCall.of(resilience, slow, "think");
        slow.work.awaitHeld(1);
        return ((CompletionStage<?>) stage).toCompletableFuture();
    }

    @Test
    void cancelInterruptsOnlyWhenItMay() throws Throwable {
        ManualClockwork still = ManualClockwork.create();
        Resilience resilience = Resilience.builder()
                .clockwork(still.clockwork())
                .executor(new WorkerThreads().pool("resilience-test"))
                .build();
        Slow interrupted = new Slow();
        assertThat(thinking(resilience, interrupted).cancel(true)).isTrue();
        interrupted.work.awaitEnd();
        OperationAssert.that(resilience, "Slow", "think").awaitIdle();
        assertThat(interrupted.work.interrupts()).isOne();

        Slow left = new Slow();
        assertThat(thinking(resilience, left).cancel(false)).isTrue();
        assertThat(left.work.running()).isOne();
        assertThat(placesTaken(resilience)).as("until the method returns").isOne();
        left.work.release();
        left.work.awaitEnd();
        OperationAssert.that(resilience, "Slow", "think").awaitIdle();
        assertThat(left.work.interrupts()).isZero();

        Slow late = new Slow();
        CompletableFuture<?> answer = thinking(resilience, late);
        still.advance(ofSeconds(2));
        late.work.awaitEnd();
        assertThat(late.work.interrupts())
                .as("a time limit interrupts the worker")
                .isOne();
        assertThatThrownBy(answer::get).hasCauseInstanceOf(CallTimeoutException.class);
    }

    @Test
    void nestedCallsInheritTheDeadline() {
        configure("timeout.value=0s timeout.deadline=2s");
        List<String> ends = new CopyOnWriteArrayList<>();
        assertThatThrownBy(() -> guard.call(() -> {
                    time.sleep(1_000_000_000L);
                    runtime.resilience()
                            .operation("stock", "count")
                            .profile("database")
                            .call(() -> {
                                try {
                                    time.sleep(60_000_000_000L);
                                } finally {
                                    ends.add("inner ended at " + time.elapsed().toMillis());
                                }
                                return "never";
                            });
                    return "never";
                }))
                .isInstanceOfSatisfying(
                        CallTimeoutException.class,
                        outer -> assertThat(outer.operation())
                                .as("whose time was up")
                                .isEqualTo("find"));
        assertThat(ends).containsExactly("inner ended at 2001");
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void theShorterOfTwoLimitsEndsTheInnerCallAndTheOuterGoesOn() throws Throwable {
        configure("timeout.value=10s");
        Resilience resilience = runtime.resilience();
        resilience.configure("stock", java.util.Map.of("timeout.value", "1s"));
        String answer = guard.call(() -> {
            try {
                return resilience.<String>call("stock", "count", () -> {
                    time.sleep(5_000_000_000L);
                    return "never";
                });
            } catch (CallTimeoutException inner) {
                time.sleep(1_000_000_000L);
                return inner.operation() + " timed out, and I went on";
            }
        });
        assertThat(answer).isEqualTo("count timed out, and I went on");
    }
}
