package io.resilience.consumers.modules;

import io.resilience.annotation.Fallback;
import io.resilience.annotation.Retry;
import java.util.function.Supplier;

/** What things cost; a class that no other module sees. */
final class Tariff {
    private final Supplier<String> shop;

    Tariff(Supplier<String> shop) {
        this.shop = shop;
    }

    String line(String product) {
        return product + ": " + priceOf(product);
    }

    @Retry(maxAttempts = 3, delay = "0ms")
    @Fallback(method = "noPrice")
    @SuppressWarnings("UnusedVariable")
    private String priceOf(String product) {
        return shop.get();
    }

    @SuppressWarnings("unused") // called when priceOf has failed for good
    private static String noPrice(String product, Exception failure) {
        return "no price, for " + failure.getMessage();
    }
}
