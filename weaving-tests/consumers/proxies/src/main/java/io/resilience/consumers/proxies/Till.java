package io.resilience.consumers.proxies;

import io.resilience.annotation.Fallback;
import io.resilience.annotation.Retry;
import java.util.concurrent.atomic.AtomicInteger;

/** A till whose one method says itself what holds for it. */
public class Till {
    private final AtomicInteger bodies;

    /** A till that counts how often its code runs. */
    public Till(AtomicInteger bodies) {
        this.bodies = bodies;
    }

    /** Fails for ever. */
    @Retry(maxAttempts = 3, delay = "0ms")
    @Fallback(method = "closed")
    public String pay(String amount) {
        bodies.incrementAndGet();
        throw new IllegalStateException("no change for " + amount);
    }

    @SuppressWarnings("unused") // called when pay has failed for good
    private String closed(String amount) {
        return "closed, keep your " + amount;
    }
}
