package io.resilience.samples.bytebuddy;

import io.resilience.annotation.CircuitBreaker;
import io.resilience.annotation.Fallback;
import io.resilience.annotation.Retry;
import io.resilience.annotation.Timeout;
import java.util.function.Function;

/** Asks a shop for prices. */
public class Prices {
    private final Function<String, String> shop;

    /** Prices of a shop, which may fail. */
    public Prices(Function<String, String> shop) {
        this.shop = shop;
    }

    /** A line for a shopping list. */
    public String line(String product) {
        return product + ": " + priceOf(product); // a method of the same object, and private: guarded all the same
    }

    @CircuitBreaker(service = "shop", failureThreshold = 5)
    @Retry(maxAttempts = 3, delay = "50ms")
    @Timeout("2s")
    @Fallback(method = "noPrice")
    private String priceOf(String product) {
        return shop.apply(product);
    }

    @SuppressWarnings("unused") // called when priceOf has failed for good
    private String noPrice(String product, Exception failure) {
        return "no price, for " + failure.getMessage();
    }
}
