package io.resilience.samples.guice;

import io.resilience.annotation.CircuitBreaker;
import io.resilience.annotation.Fallback;
import io.resilience.annotation.Retry;
import io.resilience.annotation.Timeout;
import jakarta.inject.Inject;
import java.util.function.UnaryOperator;

/** Asks a shop what things cost. */
public class Quotes {
    private final UnaryOperator<String> shop;

    /** Quotes of a shop, which may fail. */
    @Inject
    public Quotes(UnaryOperator<String> shop) {
        this.shop = shop;
    }

    /** The price of a product; not private and not final, so that Guice can guard it. */
    @CircuitBreaker(service = "shop", failureThreshold = 5)
    @Retry(maxAttempts = 3, delay = "50ms")
    @Timeout("2s")
    @Fallback(method = "noPrice")
    public String priceOf(String product) {
        return shop.apply(product);
    }

    @SuppressWarnings("unused") // called when priceOf has failed for good
    private String noPrice(String product, Exception failure) {
        return "no price, for " + failure.getMessage();
    }
}
