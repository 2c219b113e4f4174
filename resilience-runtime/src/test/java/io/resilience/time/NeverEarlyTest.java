package io.resilience.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.resilience.Resilience;
import io.resilience.breaker.BreakerState;
import io.resilience.config.Sources;
import io.resilience.exception.CallTimeoutException;
import io.resilience.exception.CircuitOpenException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/** Calls that begin while the published time stands still have all of their time. */
class NeverEarlyTest {
    private static final long BEGIN = 400;

    private final HandTicker ticker = new HandTicker();
    private final List<Long> timers = new ArrayList<>();
    private boolean timersRing;

    private Resilience resilience(Map<String, String> settings) {
        Timer timer = (nanos, task) -> {
            timers.add(nanos / 1_000_000);
            if (timersRing) {
                task.run();
            }
            return () -> {};
        };
        Sleeper sleeper = nanos -> ticker.runUntil(ticker.millis() + nanos / 1_000_000);
        ticker.runUntil(100);
        return Resilience.builder()
                .clockwork(new Clockwork(ticker, sleeper, timer, () -> 0.5, SystemWall.INSTANCE))
                .executor(Runnable::run)
                .configure(all -> all.source(Sources.NONE)
                        .operation("shop", "find", section -> settings.forEach(section::set))
                        .operation("shop", "inner", section -> section.set("timeout.value", "300ms")))
                .build();
    }

    /** The clock shows 400 ms, the published time is that of 100 ms. */
    private void stall() {
        ticker.stallUntil(BEGIN);
        assertThat(ticker.coarse()).isEqualTo(100_000_000);
    }

    /** Runs until interrupted; how long that took. */
    private long untilInterrupted() {
        while (!Thread.currentThread().isInterrupted() && ticker.millis() < BEGIN + 10_000) {
            ticker.runUntil(ticker.millis() + 1);
        }
        return ticker.millis() - BEGIN;
    }

    @Test
    void aSyncLimitCountsFromTheStallsEnd() {
        Resilience resilience = resilience(Map.of("timeout.value", "500ms"));
        long[] took = new long[1];
        stall();
        assertThatThrownBy(() -> resilience.call("shop", "find", () -> took[0] = untilInterrupted()))
                .isInstanceOf(CallTimeoutException.class);
        assertThat(took[0]).isBetween(500L, 506L);
    }

    @Test
    void aLimitThatPassedInTheStallEndsAfterIt() {
        Resilience resilience = resilience(Map.of("timeout.value", "500ms"));
        long[] took = new long[1];
        assertThatThrownBy(() -> resilience.call("shop", "find", () -> {
                    ticker.runUntil(110).stallUntil(5_000).runUntil(5_005);
                    took[0] = Thread.currentThread().isInterrupted() ? ticker.millis() : 0;
                    return null;
                }))
                .isInstanceOf(CallTimeoutException.class);
        assertThat(took[0]).isEqualTo(5_005);
    }

    @Test
    void anAsyncLimitCountsFromTheStallsEnd() {
        Resilience resilience = resilience(Map.of("timeout.value", "500ms"));
        stall();
        CompletionStage<String> answer = resilience.callAsync("shop", "find", CompletableFuture::new);
        assertThat(answer.toCompletableFuture()).isNotDone();
        assertThat(timers).singleElement().satisfies(delay -> assertThat(delay).isGreaterThanOrEqualTo(500));
    }

    @Test
    void theDeadlineOfAnAsyncCallCountsFromTheStallsEnd() {
        Resilience resilience = resilience(Map.of("timeout.deadline", "500ms"));
        stall();
        CompletionStage<String> answer = resilience.callAsync("shop", "find", CompletableFuture::new);
        assertThat(answer.toCompletableFuture()).isNotDone();
        assertThat(timers).singleElement().satisfies(delay -> assertThat(delay).isGreaterThanOrEqualTo(500));
    }

    @Test
    void anOuterLimitIsPutBackWithItsBeginning() {
        Resilience resilience = resilience(Map.of("timeout.value", "500ms"));
        long[] took = new long[1];
        stall();
        assertThatThrownBy(() -> resilience.call("shop", "find", () -> {
                    ticker.runUntil(BEGIN + 50);
                    assertThat(resilience.call("shop", "inner", () -> "milk")).isEqualTo("milk");
                    took[0] = untilInterrupted();
                    return null;
                }))
                .isInstanceOf(CallTimeoutException.class);
        assertThat(took[0]).isBetween(500L, 506L);
    }

    @Test
    void aCallWithinHasWhatIsLeftOfTheOutersTime() {
        Resilience resilience = resilience(Map.of("timeout.value", "200ms"));
        long[] took = new long[1];
        stall();
        assertThatThrownBy(() -> resilience.call("shop", "find", () -> {
                    ticker.runUntil(BEGIN + 50);
                    return resilience.call("shop", "inner", () -> took[0] = untilInterrupted());
                }))
                .isInstanceOf(CallTimeoutException.class);
        assertThat(took[0]).isBetween(200L, 206L);
    }

    @Test
    void anAsyncCallWithinHasWhatIsLeftOfTheOutersTime() throws Exception {
        Resilience resilience = resilience(Map.of("timeout.value", "200ms"));
        stall();
        String answer = resilience.call("shop", "find", () -> {
            ticker.runUntil(BEGIN + 50);
            resilience.callAsync("shop", "inner", CompletableFuture::new);
            return "begun";
        });
        assertThat(answer).isEqualTo("begun");
        assertThat(timers).singleElement().satisfies(delay -> assertThat(delay).isBetween(150L, 156L));
    }

    @Test
    void aLimitThatAnAsyncBodyPassesOnKeepsItsBeginning() {
        Resilience resilience = resilience(Map.of("timeout.value", "200ms"));
        long[] took = new long[1];
        stall();
        resilience.callAsync("shop", "find", () -> {
            ticker.runUntil(BEGIN + 50);
            assertThatThrownBy(() -> resilience.call("shop", "inner", () -> took[0] = untilInterrupted()))
                    .isInstanceOf(CallTimeoutException.class);
            return new CompletableFuture<>();
        });
        assertThat(took[0]).isBetween(200L, 206L);
    }

    @Test
    void waitingInLineCountsFromTheStallsEnd() {
        Resilience resilience =
                resilience(Map.of("timeout.value", "500ms", "bulkhead.maxConcurrent", "1", "bulkhead.queueSize", "5"));
        resilience.callAsync("shop", "find", CompletableFuture::new);
        timers.clear();
        stall();
        timersRing = true;
        assertThatThrownBy(() -> resilience.call("shop", "find", () -> "milk"))
                .isInstanceOf(CallTimeoutException.class);
        assertThat(timers).singleElement().satisfies(delay -> assertThat(delay).isGreaterThanOrEqualTo(500));
        timers.clear();
        resilience.callAsync("shop", "find", CompletableFuture::new);
        assertThat(timers).singleElement().satisfies(delay -> assertThat(delay).isGreaterThanOrEqualTo(500));
    }

    @Test
    void aPauseThatFitsIsMade() throws Exception {
        Resilience resilience = resilience(Map.of(
                "timeout.deadline", "300ms", "retry.maxAttempts", "2", "retry.delay", "50ms", "retry.jitter", "0"));
        int[] attempts = new int[1];
        stall();
        String answer = resilience.call("shop", "find", () -> {
            ticker.runUntil(ticker.millis() + 10);
            if (attempts[0]++ == 0) {
                throw new IOException("down");
            }
            return "milk";
        });
        assertThat(answer).isEqualTo("milk");
    }

    @Test
    void theDeadlineOfALaterAttemptCountsFromTheStallsEnd() {
        Resilience resilience = resilience(Map.of(
                "timeout.deadline", "300ms", "retry.maxAttempts", "2", "retry.delay", "50ms", "retry.jitter", "0"));
        long[] took = new long[1];
        int[] attempts = new int[1];
        stall();
        assertThatThrownBy(() -> resilience.call("shop", "find", () -> {
                    ticker.runUntil(ticker.millis() + 10);
                    if (attempts[0]++ == 0) {
                        throw new IOException("down");
                    }
                    return took[0] = untilInterrupted();
                }))
                .isInstanceOf(CallTimeoutException.class);
        assertThat(took[0]).isBetween(300L, 306L);
    }

    @Test
    void aQuickCallIsNotSlow() throws Exception {
        Resilience resilience = resilience(Map.of(
                "breaker.slowCall",
                "100ms",
                "breaker.slowCallRate",
                "0.5",
                "breaker.minimumCalls",
                "2",
                "breaker.window",
                "2 calls"));
        for (int i = 0; i < 5; i++) {
            ticker.runUntil(ticker.millis() + 1).stallUntil(ticker.millis() + 300);
            resilience.call("shop", "find", () -> ticker.runUntil(ticker.millis() + 90));
        }
        assertThat(resilience.states().get("shop/find").state()).isEqualTo(BreakerState.CLOSED);
        ticker.runUntil(ticker.millis() + 1).stallUntil(ticker.millis() + 300);
        resilience.call("shop", "find", () -> ticker.runUntil(ticker.millis() + 110));
        assertThat(resilience.states().get("shop/find").state()).isEqualTo(BreakerState.OPEN);
    }

    @Test
    void anOpenTimeCountsFromTheMoveItself() {
        Resilience resilience = resilience(
                Map.of("breaker.failureThreshold", "1", "breaker.openFor", "500ms", "breaker.openJitter", "0"));
        stall();
        assertThatThrownBy(() -> resilience.call("shop", "find", () -> {
                    throw new IOException("down");
                }))
                .isInstanceOf(IOException.class);
        assertThat(timers).singleElement().isEqualTo(500L);
        ticker.runUntil(BEGIN + 499);
        assertThatThrownBy(() -> resilience.call("shop", "find", () -> "milk"))
                .isInstanceOf(CircuitOpenException.class);
    }
}
