package io.resilience.guice;

import io.resilience.annotation.Asynchronous;
import io.resilience.annotation.CircuitBreaker;
import io.resilience.annotation.Fallback;
import io.resilience.annotation.Retry;
import jakarta.inject.Inject;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** A service that fails as often as a test wants. */
class Shop {
    final List<String> asked = new ArrayList<>();
    int failures;

    @Inject
    Shop() {}

    @CircuitBreaker(service = "shop")
    @Retry(maxAttempts = 3, delay = "1s")
    String price(String item) {
        return answer(item);
    }

    @CircuitBreaker(service = "shop")
    @Retry(maxAttempts = 3, delay = "1s")
    CompletionStage<String> later(String item) {
        try {
            return CompletableFuture.completedFuture(answer(item));
        } catch (IllegalStateException failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    @Asynchronous
    @Retry(maxAttempts = 3, delay = "1s")
    CompletionStage<String> moved(String item) {
        return CompletableFuture.completedFuture(answer(item));
    }

    @Fallback(method = "listPrice")
    String offer(String item, int pieces) {
        return answer(item + pieces);
    }

    @SuppressWarnings("unused") // found by name
    private String listPrice(String item, int pieces, Throwable cause) {
        return pieces + " " + item + " at list price, " + cause.getMessage();
    }

    @Patiently
    String composed(String item) {
        return answer(item);
    }

    String plain(String item) {
        return answer(item);
    }

    String answer(String item) {
        asked.add(item);
        if (failures-- > 0) {
            throw new IllegalStateException("closed");
        }
        return item + " costs 3";
    }

    /** Retries, by another annotation. */
    @Retention(RetentionPolicy.RUNTIME)
    @Retry(maxAttempts = 2, delay = "1s")
    @interface Patiently {}

    /** Guarded as a whole. */
    @Retry(maxAttempts = 2, delay = "1s")
    static class Whole extends Shop {
        @Inject
        Whole() {}

        String own(String item) {
            return answer(item);
        }
    }
}
