package io.resilience.weaving.bytebuddy;

import io.resilience.annotation.Retry;
import java.util.concurrent.atomic.AtomicInteger;

/** A woven service that Guice can make as well, and that fails as often as it is called. */
public class Counter {
    private final AtomicInteger attempts = new AtomicInteger();

    /** Fails; guarded once it is called three times, guarded twice nine times. */
    @Retry(delay = "0ms", maxAttempts = 3)
    public void fail() {
        attempts.incrementAndGet();
        throw new IllegalStateException("down");
    }

    /** How often the guarded code ran. */
    public int attempts() {
        return attempts.get();
    }
}
