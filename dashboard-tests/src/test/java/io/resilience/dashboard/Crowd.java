package io.resilience.dashboard;

import io.resilience.Resilience;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Five hundred operations whose readings all change whenever it moves. */
final class Crowd {
    static final int OPERATIONS = 500;
    private static final int EACH = 20;
    private static final int MOST_CALLS = 4;
    private static final int FAILING = 30;

    private final Random random = new Random(26);
    private final List<CompletableFuture<String>> running = new ArrayList<>();
    private final Resilience resilience;

    Crowd(Resilience resilience) {
        this.resilience = resilience;
    }

    /** Ends the calls that run, one in thirty by a failure, and begins some of each operation. */
    void move() {
        running.forEach(this::end);
        running.clear();
        for (int i = 0; i < OPERATIONS; i++) {
            for (int calls = random.nextInt(MOST_CALLS); calls >= 0; calls--) {
                begin("service-" + i / EACH, "operation-" + i % EACH);
            }
        }
    }

    private void begin(String service, String operation) {
        CompletableFuture<String> work = new CompletableFuture<>();
        CompletionStage<String> unused = resilience.callAsync(service, operation, () -> work);
        running.add(work);
    }

    private void end(CompletableFuture<String> work) {
        if (random.nextInt(FAILING) == 0) {
            work.completeExceptionally(new IOException("connection refused"));
        } else {
            work.complete("done");
        }
    }
}
