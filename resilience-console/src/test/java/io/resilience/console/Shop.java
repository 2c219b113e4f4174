package io.resilience.console;

import io.resilience.annotation.Bulkhead;
import io.resilience.annotation.CircuitBreaker;
import io.resilience.annotation.DeadLetter;
import io.resilience.annotation.Redact;
import io.resilience.annotation.Resilient;
import io.resilience.annotation.Timeout;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What the console looks at in its tests. */
@Resilient(service = "shop")
class Shop {
    volatile boolean broken;
    final List<String> delivered = new ArrayList<>();

    @CircuitBreaker(failureThreshold = 3)
    @Timeout("2s")
    @Bulkhead(maxConcurrent = 5)
    String price(String item) throws IOException {
        return answer("price of " + item);
    }

    @CircuitBreaker(failureThreshold = 3)
    @DeadLetter(replay = false)
    String order(String item, @Redact String card) throws IOException {
        String answer = answer("ordered " + item);
        delivered.add(item);
        return answer;
    }

    private String answer(String answer) throws IOException {
        if (broken) {
            throw new IOException("connection refused");
        }
        return answer;
    }
}
