package io.resilience.consumers.shrunk;

import io.resilience.annotation.Fallback;
import io.resilience.annotation.Retry;

/** Sells tickets, at the third attempt or not at all. */
final class Tickets {
    private final int failures;
    private int asked;

    Tickets(int failures) {
        this.failures = failures;
    }

    @Retry(maxAttempts = 3, delay = "0ms")
    @Fallback(method = "soldOut")
    String buy(String event) {
        asked++;
        if (asked <= failures) {
            throw new IllegalStateException("busy");
        }
        return event + " at attempt " + asked;
    }

    @SuppressWarnings("unused") // called when buy has failed for good
    private String soldOut(String event) {
        return event + " is sold out after " + asked;
    }
}
