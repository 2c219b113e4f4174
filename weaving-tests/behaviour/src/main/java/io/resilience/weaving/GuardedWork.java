package io.resilience.weaving;

import io.resilience.annotation.Bulkhead;
import io.resilience.annotation.CircuitBreaker;
import io.resilience.annotation.Fallback;
import io.resilience.annotation.Retry;
import io.resilience.annotation.Timeout;

/** Work with every policy on; open to Guice, which makes a subclass. */
public class GuardedWork implements MeasuredWork {
    @Override
    @CircuitBreaker(service = "measured", failureThreshold = 5)
    @Retry(maxAttempts = 3, delay = "0ms")
    @Timeout("10s")
    @Bulkhead(maxConcurrent = 25)
    @Fallback(value = "-1")
    public int work(int number, String text, long other) {
        if (text.isEmpty()) {
            throw new IllegalStateException("there is nothing to work on");
        }
        return number + text.length() + (int) other;
    }
}
