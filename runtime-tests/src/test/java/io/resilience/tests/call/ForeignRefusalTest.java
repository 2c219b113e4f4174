package io.resilience.tests.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.resilience.Resilience;
import io.resilience.config.Sources;
import io.resilience.exception.BulkheadFullException;
import io.resilience.exception.CallTimeoutException;
import io.resilience.guard.Guard;
import io.resilience.guard.Name;
import io.resilience.guard.RaisedFailures;
import io.resilience.metrics.Count;
import io.resilience.testkit.ManualClockwork;
import io.resilience.testkit.OperationAssert;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A refusal is told by where it comes from, not by its class, whatever exception a runtime was told to raise. */
class ForeignRefusalTest {
    private final ManualClockwork time = ManualClockwork.create();
    private int runs;

    /** What anything may throw, and what means a fault of the caller wherever a guard does not raise it. */
    private static final RaisedFailures EVERYDAY = new RaisedFailures() {
        @Override
        public Throwable open(Name name, String state, LongSupplier remainingNanos, @Nullable Throwable lastCause) {
            return new IllegalStateException("not now", lastCause);
        }

        @Override
        public Throwable full(Name name, String why) {
            return new IllegalStateException("full");
        }

        @Override
        public Throwable timedOut(Name name, Duration limit, @Nullable Throwable cause) {
            return new IllegalArgumentException("too late");
        }
    };

    private Guard guard(RaisedFailures raised, Map<String, String> settings) {
        resilience = Resilience.builder()
                .clockwork(time.clockwork())
                .executor(Runnable::run)
                .raising(raised)
                .configure(
                        all -> all.source(Sources.NONE).operation("shop", "find", find -> settings.forEach(find::set)))
                .build();
        return resilience.guard("shop", "find");
    }

    private @Nullable Resilience resilience;

    @AfterEach
    void end() {
        if (resilience != null) {
            resilience.close();
        }
    }

    private String fail() throws IOException {
        runs++;
        throw new IOException("down");
    }

    @Test
    void aRefusalIsNotRetriedUnlessItIsNamed() {
        Guard guard = guard(EVERYDAY, Map.of("breaker.failureThreshold", "1", "retry.maxAttempts", "3"));
        assertThatThrownBy(() -> guard.call(this::fail)).hasMessage("not now");
        assertThatThrownBy(() -> guard.call(this::fail)).hasMessage("not now");
        assertThat(runs).isOne();
        OperationAssert.that(resilience, "shop", "find")
                .counts(Count.RETRIED, 1)
                .counts(Count.REFUSED_OPEN, 2);
    }

    /** The first failure opens the breaker; whether the refusal of the second attempt is retried is what matters. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "java.lang.Exception; 1",
                "java.io.IOException; 1",
                "java.lang.IllegalStateException,java.io.IOException; 2"
            })
    void whatIsRetriedNamesARefusalByItsOwnClass(String retryOn, int retries) {
        Guard guard = guard(
                EVERYDAY, Map.of("breaker.failureThreshold", "1", "retry.maxAttempts", "3", "retry.retryOn", retryOn));
        assertThatThrownBy(() -> guard.call(this::fail)).hasMessage("not now");
        OperationAssert.that(resilience, "shop", "find").counts(Count.RETRIED, retries);
    }

    @Test
    void whatTheGuardedCodeThrowsIsItsOwnThoughOfTheSameClass() {
        Guard guard = guard(EVERYDAY, Map.of("breaker.failureThreshold", "2"));
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> guard.call(() -> {
                        throw new IllegalStateException("its own");
                    }))
                    .hasMessage("its own");
        }
        OperationAssert.that(resilience, "shop", "find").isOpen();
    }

    @Test
    void aRefusalOfAnInnerGuardIsNoFailureOfTheService() {
        Guard guard = guard(EVERYDAY, Map.of("breaker.failureThreshold", "1", "bulkhead.maxConcurrent", "1"));
        Guard outer = resilience.guard("shop", "outer");
        guard.callAsync(CompletableFuture::new);
        assertThatThrownBy(() -> outer.call(() -> guard.call(() -> "milk"))).hasMessage("full");
        OperationAssert.that(resilience, "shop", "find").isClosed();
    }

    @Test
    void aTimeLimitIsOneWhateverItIsCalled() {
        Guard guard = guard(
                EVERYDAY, Map.of("breaker.failureThreshold", "5", "timeout.value", "1s", "retry.maxAttempts", "2"));
        assertThatThrownBy(() -> guard.call(() -> {
                    runs++;
                    time.sleep(5_000_000_000L);
                    return "never";
                }))
                .hasMessage("too late");
        assertThat(runs)
                .as("a time limit is retried, an argument that is wrong is not")
                .isEqualTo(2);
    }

    @Test
    void whatCannotBeMadeIsRaisedAsOurs() {
        RaisedFailures broken = new RaisedFailures() {
            @Override
            public Throwable full(Name name, String why) {
                throw new AssertionError("broken");
            }

            @Override
            @SuppressWarnings("NullAway") // that is what it does wrong
            public Throwable timedOut(Name name, Duration limit, @Nullable Throwable cause) {
                return null;
            }
        };
        Guard guard = guard(broken, Map.of("bulkhead.maxConcurrent", "1", "timeout.value", "1s"));
        assertThatThrownBy(() -> guard.call(() -> {
                    time.sleep(5_000_000_000L);
                    return "never";
                }))
                .isInstanceOf(CallTimeoutException.class);
        guard.callAsync(CompletableFuture::new);
        assertThatThrownBy(() -> guard.call(() -> "milk")).isInstanceOf(BulkheadFullException.class);
    }
}
