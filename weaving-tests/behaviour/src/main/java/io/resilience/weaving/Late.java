package io.resilience.weaving;

import io.resilience.annotation.Fallback;
import io.resilience.annotation.Retry;
import io.resilience.annotation.Timeout;

/** A guarded method that returns, as if nothing were wrong, after its time was up. */
class Late {
    int runs;

    @Timeout("1s")
    @Retry(maxAttempts = 2, delay = "0ms")
    @Fallback(value = "-1")
    int answer(int number, Runnable pass) {
        runs++;
        pass.run();
        return number;
    }
}
