package io.resilience.dashboard;

import io.resilience.annotation.Bulkhead;
import io.resilience.annotation.CircuitBreaker;
import io.resilience.annotation.DeadLetter;
import io.resilience.annotation.Redact;
import io.resilience.annotation.Resilient;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What is guarded: it fails as it is told, with the words it is told. */
@Resilient(service = "stall")
class Stall {
    volatile boolean broken;
    volatile String words = "connection refused";
    final List<String> delivered = new CopyOnWriteArrayList<>();

    @CircuitBreaker(failureThreshold = 3, openFor = "1h")
    @Bulkhead(maxConcurrent = 5, queueSize = 2)
    String price(String item) throws IOException {
        return answer("price of " + item);
    }

    @CircuitBreaker(failureThreshold = 0, failureRate = 0)
    @DeadLetter(replay = false)
    String order(String item, @Redact String card) throws IOException {
        String answer = answer("ordered " + item);
        delivered.add(item);
        return answer;
    }

    private String answer(String answer) throws IOException {
        if (broken) {
            throw new IOException(words);
        }
        return answer;
    }
}
