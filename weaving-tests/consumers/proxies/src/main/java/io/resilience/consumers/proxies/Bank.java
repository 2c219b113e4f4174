package io.resilience.consumers.proxies;

import io.resilience.annotation.Bulkhead;
import io.resilience.annotation.DeadLetter;
import io.resilience.annotation.Retry;
import java.util.concurrent.atomic.AtomicInteger;

/** A bank that serves one caller at a time; what its class says holds for all its methods. */
@Retry(maxAttempts = 3, delay = "0ms")
@Bulkhead(maxConcurrent = 1)
@DeadLetter
public class Bank {
    private final AtomicInteger bodies;

    /** A bank that counts how often its code runs. */
    public Bank(AtomicInteger bodies) {
        this.bodies = bodies;
    }

    /** Fails for ever. */
    public String pay(String to) {
        bodies.incrementAndGet();
        throw new IllegalStateException("nobody pays " + to);
    }

    /** Answers at once. */
    public String rate() {
        return "1.5";
    }
}
