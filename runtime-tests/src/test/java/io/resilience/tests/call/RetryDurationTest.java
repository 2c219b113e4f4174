package io.resilience.tests.call;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.resilience.Resilience;
import io.resilience.config.Sources;
import io.resilience.metrics.Count;
import io.resilience.testkit.TestRuntime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code retry.maxDuration}: after it no attempt begins, and the last failure is the call's. */
class RetryDurationTest {
    private final List<Duration> begun = new ArrayList<>();

    private TestRuntime runtime(String maxDuration, String deadline) {
        return TestRuntime.create(all -> all.operation("shop", "buy", buy -> {
            buy.set("retry.maxAttempts", "10");
            buy.set("retry.delay", "1s");
            buy.set("retry.multiplier", "1");
            buy.set("retry.jitter", "0");
            buy.set("retry.maxDuration", maxDuration);
            buy.set("timeout.value", "0s");
            buy.set("timeout.deadline", deadline);
        }));
    }

    @ParameterizedTest
    @CsvSource({"0s, 0s, 10", "3500ms, 0s, 4", "1s, 0s, 2", "1m, 0s, 10", "1m, 2500ms, 3", "3500ms, 1m, 4"})
    void noAttemptBeginsAfterIt(String maxDuration, String deadline, int attempts) {
        TestRuntime runtime = runtime(maxDuration, deadline);
        Throwable failure = catchThrowable(() -> runtime.resilience().call("shop", "buy", () -> {
            begun.add(runtime.time().elapsed());
            throw new IllegalStateException("attempt " + begun.size());
        }));
        assertThat(begun).hasSize(attempts);
        assertThat(failure).hasMessage("attempt " + attempts);
        runtime.operation("shop", "buy").counts(Count.RETRY_EXHAUSTED, 1);
    }

    @Test
    void anAttemptThatBeganInTimeMayEndLater() throws Exception {
        TestRuntime runtime = runtime("1500ms", "0s");
        String answer = runtime.resilience().call("shop", "buy", () -> {
            begun.add(runtime.time().elapsed());
            if (begun.size() == 1) {
                throw new IllegalStateException("once");
            }
            runtime.time().advance(ofSeconds(5));
            return "bought";
        });
        assertThat(answer).isEqualTo("bought");
        assertThat(begun).containsExactly(Duration.ZERO, ofSeconds(1));
    }

    @Test
    void timeThatAttemptsTakeCountsAsWell() {
        TestRuntime runtime = runtime("3500ms", "0s");
        Throwable failure = catchThrowable(() -> runtime.resilience().call("shop", "buy", () -> {
            begun.add(runtime.time().elapsed());
            runtime.time().advance(ofMillis(1500));
            throw new IllegalStateException("attempt " + begun.size());
        }));
        assertThat(begun).containsExactly(Duration.ZERO, ofMillis(2500));
        assertThat(failure).hasMessage("attempt 2");
    }

    @Test
    void aStageIsRetriedNoLongerEither() {
        TestRuntime runtime = runtime("3500ms", "0s");
        CompletableFuture<Object> answer = runtime.resilience()
                .callAsync("shop", "buy", () -> {
                    begun.add(runtime.time().elapsed());
                    return CompletableFuture.failedFuture(new IllegalStateException("attempt " + begun.size()));
                })
                .toCompletableFuture();
        runtime.time().advance(ofSeconds(20));
        assertThat(begun).hasSize(4);
        assertThat(answer).isCompletedExceptionally();
        assertThat(runtime.time().scheduled()).as("attempts to come").isZero();
    }

    @Test
    void oneThatIsOverBeforeTheFirstPauseIsAnError() {
        assertThatThrownBy(() -> Resilience.builder()
                        .configure(settings -> settings.source(Sources.NONE)
                                .yaml(
                                        "shop.yaml",
                                        "resilience: {services: {shop: {retry: {delay: 2s, maxDuration: 900ms}}}}"))
                        .build())
                .hasMessageContaining(
                        "maxDuration 900ms is over before the first pause, which takes 1s at least; make it longer, or delay shorter");
    }
}
