package io.resilience.tests.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.resilience.Resilience;
import io.resilience.annotation.Cached;
import io.resilience.annotation.CircuitBreaker;
import io.resilience.annotation.Fallback;
import io.resilience.annotation.Retry;
import io.resilience.exception.DefinitionException;
import io.resilience.exception.Problem;
import io.resilience.failure.ErrorCoded;
import io.resilience.failure.FailureKind;
import io.resilience.failure.FailureRules;
import io.resilience.failure.HttpFailure;
import io.resilience.guard.Body;
import io.resilience.guard.Guard;
import io.resilience.policy.FailurePolicy;
import io.resilience.testkit.ManualClockwork;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The examples of the page on failures and fallbacks, run. */
class FailuresPageTest {
    /** A price of the shop. */
    record Price(String item, int cents) {}

    static class SoldOutException extends RuntimeException implements ErrorCoded {
        private static final long serialVersionUID = 1L;

        @Override
        public String errorCode() {
            return "SOLD_OUT";
        }
    }

    static class ShopException extends RuntimeException implements HttpFailure {
        private static final long serialVersionUID = 1L;
        private final int status;
        private final @Nullable String retryAfter;

        ShopException(int status, @Nullable String retryAfter) {
            this.status = status;
            this.retryAfter = retryAfter;
        }

        @Override
        public int status() {
            return status;
        }

        @Override
        public @Nullable String retryAfter() {
            return retryAfter;
        }
    }

    static class NoPrice implements Predicate<Price> {
        @Override
        public boolean test(Price price) {
            return price.cents() == 0;
        }
    }

    @SuppressWarnings({"UnusedMethod", "UnusedVariable"}) // called by name
    static class Prices {
        private @Nullable Exception failure;

        @CircuitBreaker(failOn = IOException.class, skipOn = FileNotFoundException.class, recordResult = NoPrice.class)
        @Retry(retryOn = IOException.class)
        @Fallback(cached = @Cached(maxAge = "1h"), applyOn = IOException.class)
        @Fallback(method = "lastResort")
        @Fallback(value = "{\"item\": \"unknown\", \"cents\": 0}")
        Price price(String item) throws Exception {
            if (failure != null) {
                throw failure;
            }
            return new Price(item, 299);
        }

        private Price lastResort(String item, SoldOutException cause) {
            return new Price(item, -1);
        }

        private Price lastResort(String item, RuntimeException cause) {
            throw new IllegalStateException("no last resort");
        }
    }

    static class Misspelt {
        @Fallback(method = "shortAnser")
        String find(String item) {
            return item;
        }

        String shortAnswer(String item, Throwable cause) {
            return item;
        }
    }

    private final Resilience resilience = Resilience.builder()
            .clockwork(ManualClockwork.create().clockwork())
            .executor(Runnable::run)
            .build();
    private final Prices prices = new Prices();

    @Test
    void fallbacksAnswerInOrder() throws Throwable {
        assertThat(price("eggs")).isEqualTo(new Price("eggs", 299));
        prices.failure = new SoldOutException();
        assertThat(price("milk")).isEqualTo(new Price("milk", -1));
        prices.failure = new IllegalStateException();
        assertThat(price("milk")).isEqualTo(new Price("unknown", 0));
        prices.failure = new IOException("the shop is down");
        assertThat(price("eggs")).isEqualTo(new Price("eggs", 299));
        assertThat(price("milk")).isEqualTo(new Price("unknown", 0));
    }

    private Price price(String item) throws Throwable {
        Guard guard = Objects.requireNonNull(
                resilience.guard(Prices.class, Prices.class.getDeclaredMethod("price", String.class)));
        return guard.call(new Body<Price>() {
            @Override
            public Price run() throws Throwable {
                return prices.price(item);
            }

            @Override
            public Object[] arguments() {
                return new Object[] {item};
            }

            @Override
            public Object target() {
                return prices;
            }
        });
    }

    @Test
    void exceptionsOfOnesOwnSayWhatTheyAre() {
        FailureRules rules = FailureRules.of(FailurePolicy.DEFAULT, InstantSource.system());
        assertThat(rules.classify(new ShopException(503, "7"))).isEqualTo(FailureKind.TRANSIENT);
        assertThat(rules.retryAfterNanos(new ShopException(503, "7"))).isEqualTo(7_000_000_000L);
        assertThat(rules.classify(new ShopException(404, null))).isEqualTo(FailureKind.PERMANENT);
    }

    @Test
    void aMisspeltFallbackIsAnErrorBeforeTraffic() {
        assertThatThrownBy(() -> resilience.validate(Misspelt.class))
                .isInstanceOfSatisfying(
                        DefinitionException.class,
                        wrong -> assertThat(wrong.problems().stream()
                                        .map(Problem::sentence)
                                        .toList())
                                .isEqualTo(
                                        List.of(
                                                "io.resilience.tests.docs.FailuresPageTest$Misspelt.find(String): there is no fallback"
                                                        + " method 'shortAnser' in Misspelt or above it; did you mean 'shortAnswer'?")));
    }

    @Test
    void aFunctionComesAfterWhatIsConfigured() throws Exception {
        String answer = resilience
                .operation("shop", "find")
                .fallback(failure -> "nothing, for " + failure.getMessage())
                .call(() -> {
                    throw new IOException("the shop is down");
                });
        assertThat(answer).isEqualTo("nothing, for the shop is down");
    }
}
