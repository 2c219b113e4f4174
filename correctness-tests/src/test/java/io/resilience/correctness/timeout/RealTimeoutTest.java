package io.resilience.correctness.timeout;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.Resilience;
import io.resilience.config.Sources;
import io.resilience.exception.CallTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Time limits by the real watchdog, on every kind of thread that this JVM has. */
class RealTimeoutTest {
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(10);
    private final Resilience resilience = Resilience.builder()
            .configure(all -> all.source(Sources.NONE)
                    .operation("shop", "find", section -> section.set("timeout.value", "30ms"))
                    .operation("shop", "order", section -> section.set("timeout.value", "60ms"))
                    .operation("shop", "browse", section -> section.set("timeout.value", "5s")))
            .build();

    static List<RealThreads> threads() {
        return RealThreads.all();
    }

    @AfterEach
    void close() {
        resilience.close();
    }

    /** Parks until it is interrupted; with {@code swallows} it parks on for as long again, and answers as if nothing had been. */
    private static String park(boolean swallows) throws InterruptedException {
        long end = System.nanoTime() + LONG_ENOUGH.toNanos();
        while (!Thread.interrupted()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("nobody interrupts");
            }
            LockSupport.parkNanos(LONG_ENOUGH.toNanos());
        }
        if (!swallows) {
            throw new InterruptedException("told");
        }
        return "as if nothing had been";
    }

    private static Throwable failure(Callable<?> call) {
        try {
            return new AssertionError("answered " + call.call());
        } catch (Throwable failure) {
            return failure;
        }
    }

    @ParameterizedTest
    @MethodSource("threads")
    void aCallIsInterruptedAndItsThreadGoesOnWithoutAnInterrupt(RealThreads threads) throws Exception {
        boolean flag = threads.call(() -> {
            assertThat(failure(() -> resilience.call("shop", "find", () -> park(false))))
                    .isInstanceOf(CallTimeoutException.class)
                    .hasCauseInstanceOf(InterruptedException.class);
            return Thread.currentThread().isInterrupted();
        });
        assertThat(flag).isFalse();
    }

    @ParameterizedTest
    @MethodSource("threads")
    void codeThatSwallowsItsInterruptTimesOutAllTheSame(RealThreads threads) throws Exception {
        Throwable failure = threads.call(() -> failure(() -> resilience.call("shop", "find", () -> park(true))));
        assertThat(failure).isInstanceOf(CallTimeoutException.class);
    }

    @ParameterizedTest
    @MethodSource("threads")
    void anInnerLimitEndsTheInnerCallOnly(RealThreads threads) throws Exception {
        String answer = threads.call(() -> resilience.call("shop", "browse", () -> {
            Throwable inner = failure(() -> resilience.call("shop", "find", () -> park(false)));
            assertThat(inner).isInstanceOf(CallTimeoutException.class);
            assertThat(Thread.currentThread().isInterrupted()).isFalse();
            return "went on";
        }));
        assertThat(answer).isEqualTo("went on");
    }

    @ParameterizedTest
    @MethodSource("threads")
    void anOuterLimitEndsTheInnerCallToo(RealThreads threads) throws Exception {
        Throwable failure = threads.call(() -> failure(() ->
                resilience.call("shop", "find", () -> resilience.call("shop", "browse", () -> park(false)))));
        assertThat(failure)
                .isInstanceOfSatisfying(
                        CallTimeoutException.class,
                        timeout -> assertThat(timeout.operation()).isEqualTo("find"));
    }

    @ParameterizedTest
    @MethodSource("threads")
    void anOuterLimitStillComesWhenTheInnerCallSwallowsItsInterrupt(RealThreads threads) throws Exception {
        Throwable failure = threads.call(() -> failure(() -> resilience.call("shop", "order", () -> {
            failure(() -> resilience.call("shop", "find", () -> park(true)));
            return park(false);
        })));
        assertThat(failure)
                .isInstanceOfSatisfying(
                        CallTimeoutException.class,
                        timeout -> assertThat(timeout.operation()).isEqualTo("order"));
    }

    @ParameterizedTest
    @MethodSource("threads")
    void aChangedLimitHoldsForTheNextCall(RealThreads threads) throws Exception {
        resilience.configure("shop", Map.of("timeout.value", "20ms"));
        Throwable failure = threads.call(() -> failure(() -> resilience.call("shop", "new", () -> park(false))));
        assertThat(failure).isInstanceOf(CallTimeoutException.class);
    }
}
