package io.resilience.consumers.agents;

import io.resilience.annotation.Bulkhead;
import io.resilience.annotation.BulkheadKind;
import io.resilience.annotation.Fallback;
import io.resilience.annotation.Retry;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Asks three times for everything, and says what came of it. */
public final class Program {
    private int asked;

    private Program() {}

    /** The program. */
    public static void main(String[] arguments) {
        Program program = new Program();
        System.out.println("direct: " + program.direct() + " after " + program.asked);
        program.asked = 0;
        System.out.println("pooled: " + program.pooled() + " after " + program.asked);
        program.asked = 0;
        System.out.println("stage: " + program.stage().toCompletableFuture().join() + " after " + program.asked);
    }

    @Retry(maxAttempts = 3, delay = "0ms")
    private String direct() {
        return third();
    }

    @Retry(maxAttempts = 3, delay = "0ms")
    @Bulkhead(kind = BulkheadKind.THREAD_POOL)
    private String pooled() {
        return third();
    }

    @Retry(maxAttempts = 4, delay = "0ms")
    @Fallback(method = "never")
    private CompletionStage<String> stage() {
        return CompletableFuture.supplyAsync(this::third);
    }

    @SuppressWarnings("unused") // what is never needed is not covered either
    private CompletionStage<String> never() {
        asked = -1;
        return CompletableFuture.completedFuture("fallback");
    }

    private String third() {
        if (++asked < 3) {
            throw new IllegalStateException("not yet");
        }
        return "well";
    }
}
