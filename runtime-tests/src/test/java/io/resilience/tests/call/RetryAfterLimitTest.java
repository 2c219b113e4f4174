package io.resilience.tests.call;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.resilience.failure.HttpFailure;
import io.resilience.metrics.Count;
import io.resilience.testkit.TestRuntime;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A service that asks to come back much later does not decide how long a thread is held. */
class RetryAfterLimitTest {
    private final TestRuntime runtime = TestRuntime.create(all -> all.operation("shop", "buy", buy -> {
        buy.set("retry.maxAttempts", "2");
        buy.set("retry.delay", "1ms");
        buy.set("retry.maxDelay", "10s");
    }));

    private static final class Busy extends RuntimeException implements HttpFailure {
        private static final long serialVersionUID = 1L;
        private final String seconds;

        Busy(String seconds) {
            this.seconds = seconds;
        }

        @Override
        public int status() {
            return 503;
        }

        @Override
        public @Nullable String retryAfter() {
            return seconds;
        }
    }

    @ParameterizedTest
    @CsvSource({"5, 5", "30, 30", "30.000000001, 0", "86400, 0", "99999999999999999999, 0"})
    void beyondThreeTimesTheLongestPauseTheCallEndsWithWhatTheServiceSaid(String asked, long held) {
        Busy busy = new Busy(asked);
        Throwable failure = catchThrowable(() -> runtime.resilience().call("shop", "buy", () -> {
            throw busy;
        }));
        assertThat(failure).isSameAs(busy);
        assertThat(runtime.time().elapsed()).isEqualTo(ofSeconds(held));
        runtime.operation("shop", "buy").counts(Count.RETRIED, held > 0 ? 1 : 0);
    }

    @Test
    void aCallThatIsAwaitedElsewhereEndsAsWell() {
        Busy busy = new Busy("86400");
        CompletableFuture<Object> answer = runtime.resilience()
                .callAsync("shop", "buy", () -> CompletableFuture.failedFuture(busy))
                .toCompletableFuture();
        assertThat(answer).isCompletedExceptionally();
        assertThat(runtime.time().scheduled()).as("attempts to come").isZero();
    }
}
