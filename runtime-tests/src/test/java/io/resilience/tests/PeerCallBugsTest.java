package io.resilience.tests;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.resilience.bulkhead.Slots;
import io.resilience.bulkhead.Waiter;
import io.resilience.event.Subscription;
import io.resilience.exception.BulkheadFullException;
import io.resilience.exception.CallTimeoutException;
import io.resilience.exception.CircuitOpenException;
import io.resilience.exception.RateLimitExceededException;
import io.resilience.guard.Guard;
import io.resilience.metrics.BulkheadReading;
import io.resilience.metrics.Count;
import io.resilience.policy.RateLimitPolicy;
import io.resilience.ratelimit.RateLimiter;
import io.resilience.testkit.HeldCall;
import io.resilience.testkit.OperationAssert;
import io.resilience.testkit.Racers;
import io.resilience.testkit.TestRuntime;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.FutureTask;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What peers got wrong in the way of a call through its gates, each with the numbers of their issues, shown to be right here. */
class PeerCallBugsTest {
    private static final String PROBE =
            "breaker.halfOpenCalls=1 breaker.successThreshold=1 breaker.openJitter=0 breaker.openFor=5s";

    private TestRuntime runtime = runtime("");
    private Guard guard;
    private OperationAssert find;

    private void configure(String settings) {
        runtime = runtime(settings);
        guard = runtime.resilience().guard("shop", "find");
        find = runtime.operation("shop", "find");
    }

    private static TestRuntime runtime(String settings) {
        return TestRuntime.create(configuration -> configuration.operation(
                "shop", "find", section -> Settings.of(settings).forEach(section::set)));
    }

    private String fail() throws IOException {
        throw new IOException("down");
    }

    private BulkheadReading places() {
        return runtime.resilience().metrics().reading("shop", "find").bulkhead();
    }

    private CompletableFuture<String> async(CompletionStage<String> stage) {
        return guard.<String>callAsync(() -> stage).toCompletableFuture();
    }

    @Test
    @DisplayName("B2: a probe that hangs, is interrupted or dies of an error does not hold the half-open state up "
            + "(resilience4j #935 #903, Hystrix PR#1621 #1853 #1861, monix #1080, rezilience #521, failsafe #32 #33)")
    void b2AProbeThatNeverReturnsHoldsNothingUp() throws Throwable {
        configure("breaker.failureThreshold=1 breaker.probeTimeout=60s " + PROBE);
        assertThatThrownBy(() -> guard.call(this::fail)).isInstanceOf(IOException.class);
        runtime.time().advance(ofSeconds(5));
        HeldCall<String> hangs = HeldCall.answering("late").deaf();
        FutureTask<String> probe = new FutureTask<>(() -> runtime.resilience().call("shop", "find", hangs));
        new Thread(probe).start();
        hangs.awaitHeld(1);
        find.isHalfOpen();
        runtime.time().advance(ofSeconds(60).plusNanos(1)); // a call that is timed exactly begins a nanosecond late
        find.isOpen();
        runtime.time().advance(ofSeconds(10));
        assertThat(guard.<String>call(() -> "milk")).isEqualTo("milk");
        find.isClosed();
        hangs.release();
        assertThat(probe.get()).isEqualTo("late");
        find.isClosed().counts(Count.LATE_RESULT, 1);
    }

    @Test
    @DisplayName("B2: a probe that is interrupted or dies of a JVM error gives its permit back")
    void b2AProbeThatDiesSettles() {
        for (Throwable death :
                List.of(new InterruptedException(), new StackOverflowError(), new OutOfMemoryError("test"))) {
            configure("breaker.failureThreshold=1 " + PROBE);
            assertThatThrownBy(() -> guard.call(this::fail)).isInstanceOf(IOException.class);
            runtime.time().advance(ofSeconds(5));
            assertThatThrownBy(() -> guard.call(() -> {
                        throw death;
                    }))
                    .isSameAs(death);
            runtime.time().advance(ofSeconds(10));
            find.isHalfOpen();
            assertThat(Thread.interrupted()).isFalse();
            assertThat(async(CompletableFuture.completedFuture("milk"))).isCompletedWithValue("milk");
            find.isClosed();
        }
    }

    @Test
    @DisplayName("B3: a probe that a later gate refuses gives its permit back (Sentinel #1638, sentinel-golang #196)")
    void b3AProbeRefusedFurtherInGivesItsPermitBack() throws Throwable {
        configure("breaker.failureThreshold=1 bulkhead.maxConcurrent=2 timeout.value=1s " + PROBE);
        CompletableFuture<String> first = new CompletableFuture<>();
        CompletableFuture<String> second = new CompletableFuture<>();
        assertThat(async(first)).isNotDone();
        assertThat(async(second)).isNotDone();
        runtime.time().advance(ofSeconds(10));
        find.isHalfOpen();
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> guard.call(() -> "milk")).isInstanceOf(BulkheadFullException.class);
            assertThat(async(first)).isCompletedExceptionally();
        }
        first.complete("late");
        assertThat(guard.<String>call(() -> "milk")).isEqualTo("milk");
        second.complete("late");
        find.isClosed().isIdle();

        configure("breaker.failureThreshold=1 rateLimit.limit=1 rateLimit.period=20s " + PROBE);
        assertThatThrownBy(() -> guard.call(this::fail)).isInstanceOf(IOException.class);
        runtime.time().advance(ofSeconds(5));
        assertThatThrownBy(() -> guard.call(() -> "milk")).isInstanceOf(RateLimitExceededException.class);
        assertThat(async(new CompletableFuture<>())).isCompletedExceptionally();
        runtime.time().advance(ofSeconds(20));
        assertThat(guard.<String>call(() -> "milk")).isEqualTo("milk");
        find.isClosed();
    }

    @Test
    @DisplayName(
            "B13: a waiter that gives up while it gets its place destroys neither (Failsafe #393 #365, PRs #395 #400)")
    void b13NoPlaceIsLostToAWaiterThatGivesUp() throws InterruptedException {
        Slots slots = new Slots(1);
        for (int round = 0; round < 300; round++) {
            assertThat(slots.tryEnter()).as("round %d", round).isTrue();
            Waiter waiter = new Waiter(() -> {});
            assertThat(slots.await(waiter, 1)).isTrue();
            Racers.race(2, number -> {
                if (number == 0) {
                    slots.exit();
                } else if (!slots.cancel(waiter)) {
                    slots.exit();
                }
                return number;
            });
            assertThat(slots.taken()).isZero();
            assertThat(slots.waiting()).isZero();
        }
    }

    @Test
    @DisplayName(
            "B13: a call that waits in vain gives up its place in the line, not the bulkhead's (Failsafe #393 #365)")
    void b13CallsThatWaitInVainTakeNothingAlong() {
        configure("bulkhead.maxConcurrent=1 bulkhead.queueSize=2 bulkhead.maxWait=1s");
        CompletableFuture<String> running = new CompletableFuture<>();
        CompletableFuture<String> answer = async(running);
        CompletableFuture<String> waits = async(CompletableFuture.completedFuture("waited"));
        assertThat(places()).isEqualTo(new BulkheadReading(1, 1, 1, 2));
        runtime.time().advance(ofSeconds(1));
        assertThatThrownBy(waits::join).hasCauseInstanceOf(BulkheadFullException.class);
        CompletableFuture<String> next = async(CompletableFuture.completedFuture("waited"));
        running.complete("done");
        assertThat(answer).isCompletedWithValue("done");
        assertThat(next).isCompletedWithValue("waited");
        find.isIdle();
    }

    @Test
    @DisplayName(
            "B14: a place is given back once, however often and by whatever way a call ends (resilience4j #263 #1569, "
                    + "smallrye #1095 #1099 #1100)")
    void b14APlaceIsGivenBackOnce() throws Throwable {
        configure("bulkhead.maxConcurrent=1 timeout.value=1s");
        CompletableFuture<String> twice = new CompletableFuture<>() {
            @Override
            public CompletableFuture<String> whenComplete(BiConsumer<? super String, ? super Throwable> action) {
                action.accept("once", null);
                action.accept("twice", null);
                throw new IllegalStateException("and then it throws");
            }
        };
        assertThat(async(twice)).isCompletedWithValue("once");
        assertThat(places().inUse()).as("after a stage that completes twice").isZero();

        CompletableFuture<String> late = new CompletableFuture<>();
        CompletableFuture<String> answer = async(late);
        runtime.time().advance(ofSeconds(2));
        answer.cancel(true);
        late.complete("late");
        late.cancel(true);
        assertThat(places().inUse()).as("after timeout, cancel and completion").isZero();
        assertThat(guard.<String>call(() -> "sync")).isEqualTo("sync");
        find.isIdle();
    }

    @Test
    @DisplayName("B15: a cancelled call releases what it holds, waiting or running (resilience4j #332 #543)")
    void b15ACancelReleases() {
        configure("breaker.failureThreshold=1 bulkhead.maxConcurrent=1 bulkhead.queueSize=1 " + PROBE);
        List<String> begun = new ArrayList<>();
        CompletableFuture<String> running = new CompletableFuture<>();
        CompletableFuture<String> first = async(running);
        CompletableFuture<String> waiting = guard.<String>callAsync(() -> {
                    begun.add("never");
                    return new CompletableFuture<>();
                })
                .toCompletableFuture();
        waiting.cancel(true);
        assertThat(places().queued()).isZero();
        first.cancel(true);
        assertThat(running).as("the work is told").isCancelled();
        find.isIdle().isClosed();
        assertThat(begun).isEmpty();

        assertThatThrownBy(() -> guard.call(this::fail)).isInstanceOf(IOException.class);
        runtime.time().advance(ofSeconds(5));
        async(new CompletableFuture<>()).cancel(true);
        find.isHalfOpen().isIdle();
        assertThat(async(CompletableFuture.completedFuture("milk")))
                .as("the next probe")
                .isCompletedWithValue("milk");
        find.isClosed();
    }

    @Test
    @DisplayName("C2: a call whose caller cancels it in the moment of its success is counted once")
    void c2ACancelInTheMomentOfSuccessCountsNoSecondEnd() {
        configure("breaker.failureThreshold=1 " + PROBE);
        assertThatThrownBy(() -> guard.call(this::fail)).isInstanceOf(IOException.class);
        runtime.time().advance(ofSeconds(5));
        CompletableFuture<String> work = new CompletableFuture<>();
        CompletableFuture<String> answer = async(work);
        // the breaker's move is told after the success is counted, and before the caller has it
        runtime.resilience().listen(event -> answer.cancel(true));
        work.complete("milk");
        assertThat(answer).isCancelled();
        find.isClosed().isIdle().counts(Count.SUCCESS, 1).counts(Count.CANCELLED, 0);
    }

    @Test
    @DisplayName("B16: a timeout does not free the place of work that runs on (spring-cloud-circuitbreaker #163, "
            + "resilience4j #905 #1379 #2296)")
    void b16WorkThatRunsOnKeepsItsPlace() throws Exception {
        configure("bulkhead.maxConcurrent=1 timeout.value=1s");
        CompletableFuture<String> work = new CompletableFuture<>();
        CompletableFuture<String> answer = async(work);
        runtime.time().advance(ofSeconds(2));
        assertThatThrownBy(answer::join).hasCauseInstanceOf(CallTimeoutException.class);
        find.counts(Count.ABANDONED, 1);
        assertThatThrownBy(() -> guard.call(() -> "milk")).isInstanceOf(BulkheadFullException.class);
        work.complete("late");
        find.counts(Count.ABANDONED, 0).counts(Count.LATE_RESULT, 1).isIdle();

        HeldCall<String> deaf = HeldCall.answering("late").deaf();
        FutureTask<String> sync = new FutureTask<>(() -> runtime.resilience().call("shop", "find", deaf));
        new Thread(sync).start();
        deaf.awaitHeld(1);
        runtime.time().advance(ofSeconds(2));
        assertThat(places().inUse()).isOne();
        assertThatThrownBy(() -> guard.call(() -> "milk")).isInstanceOf(BulkheadFullException.class);
        deaf.release();
        assertThatThrownBy(sync::get).hasCauseInstanceOf(CallTimeoutException.class);
        find.isIdle();
    }

    @Test
    @DisplayName(
            "B17: listeners that throw, come and go change nothing, and a reset breaker's timers live on (resilience4j #1115 "
                    + "#1125 #1683 #2034 #2243, smallrye #1325)")
    void b17ListenersHarmNobody() {
        configure("breaker.failureThreshold=1 " + PROBE);
        List<Subscription> comeAndGo = new ArrayList<>();
        runtime.resilience().listen(event -> {
            comeAndGo.forEach(Subscription::close);
            comeAndGo.add(runtime.resilience().listen(other -> {}));
            throw new IllegalStateException("listener");
        });
        for (int round = 0; round < 3; round++) {
            assertThatThrownBy(() -> guard.call(this::fail)).isInstanceOf(IOException.class);
            find.isOpen();
            runtime.resilience().breakers().reset("shop", "find", "test");
            find.isClosed();
        }
        assertThatThrownBy(() -> guard.call(this::fail)).isInstanceOf(IOException.class);
        runtime.time().advance(ofSeconds(5));
        find.isHalfOpen();
    }

    @Test
    @DisplayName("B18: who comes later does not overwrite the state of a breaker (pybreaker #24 #26)")
    void b18ANewcomerTakesUpTheStateThatIsThere() {
        configure("breaker.failureThreshold=1 " + PROBE);
        assertThatThrownBy(() -> guard.call(this::fail)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> runtime.resilience()
                        .operation("shop", "find")
                        .profile("external-api")
                        .call(() -> "milk"))
                .as("another guard of the operation")
                .isInstanceOf(CircuitOpenException.class);
        runtime.resilience().configure("shop", Map.of("breaker.failureThreshold", "7", "breaker.window", "9 calls"));
        find.isOpen();
        runtime(PROBE).resilience().guard("shop", "find");
        find.isOpen();
    }

    @Test
    @DisplayName("B19: a limit counts calls when they begin, not when they end (go-zero #5011)")
    void b19CallsUnderWayCount() {
        RateLimiter limiter = new RateLimiter();
        RateLimitPolicy policy = new RateLimitPolicy(2, ofSeconds(1), 2, Duration.ZERO);
        assertThat(limiter.enter(policy, 0)).isZero();
        assertThat(limiter.enter(policy, 0)).isZero();
        assertThat(limiter.enter(policy, 0)).as("two calls are still under way").isEqualTo(RateLimiter.REFUSED);
        assertThat(limiter.enter(policy, ofSeconds(1).toNanos())).isZero();
    }

    @Test
    @DisplayName(
            "B21: looking at, steering or explaining an unknown name makes nothing (resilience4j CircuitBreakerEndpoint)")
    void b21AnUnknownNameMakesNothing() {
        var resilience = runtime.resilience();
        assertThat(resilience.breakers().state("no", "such")).isNull();
        assertThat(resilience.breakers().forceOpen("no", "such", "test", null)).isZero();
        assertThat(resilience.breakers().reset("no", null, "test")).isZero();
        assertThat(resilience.breakers().disable("no", "such", "test")).isZero();
        assertThat(resilience.breakers().moves("no", "such")).isEmpty();
        resilience.explain("no", "such");
        resilience.configure("no", Map.of("timeout.value", "1s"));
        assertThat(resilience.metrics().reading("no", "such")).isNull();
        assertThat(resilience.states()).isEmpty();
        assertThat(resilience.guards()).isEmpty();
        assertThat(resilience.metrics().readings()).isEmpty();
    }
}
