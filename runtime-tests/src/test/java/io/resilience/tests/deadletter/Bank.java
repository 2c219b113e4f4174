package io.resilience.tests.deadletter;

import io.resilience.annotation.Asynchronous;
import io.resilience.annotation.Capture;
import io.resilience.annotation.DeadLetter;
import io.resilience.annotation.Fallback;
import io.resilience.annotation.Retry;
import io.resilience.annotation.Timeout;
import io.resilience.deadletter.CallContext;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Transfers that are written down before they are made, in every way to make a call. */
@DeadLetter(capture = Capture.WRITE_AHEAD, replay = false)
@Retry(maxAttempts = 2, delay = "10ms", jitter = 0)
class Bank {
    /** What a transfer does. */
    @FunctionalInterface
    interface Transfer {
        String to(String account) throws Exception;
    }

    final List<@Nullable String> keys = new CopyOnWriteArrayList<>();
    final CompletableFuture<String> open = new CompletableFuture<>();
    volatile Transfer transfer = account -> "paid " + account;

    private String pay(String account) throws Exception {
        keys.add(CallContext.current().idempotencyKey());
        return transfer.to(account);
    }

    String sync(String account) throws Exception {
        return pay(account);
    }

    CompletionStage<String> stage(String account) {
        try {
            return CompletableFuture.completedFuture(pay(account));
        } catch (Exception e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    @Asynchronous
    CompletionStage<String> offloaded(String account) throws Exception {
        return CompletableFuture.completedFuture(pay(account));
    }

    @Asynchronous
    void forgotten(String account) throws Exception {
        pay(account);
    }

    /** Completes when a test says so. */
    @Timeout("1h")
    CompletionStage<String> pending(String account) {
        keys.add(CallContext.current().idempotencyKey());
        return open;
    }

    /** As the other, and is given up after a minute. */
    @Timeout("1m")
    @Retry(maxAttempts = 1)
    CompletionStage<String> impatient(String account) {
        return open;
    }

    @Fallback(queue = true, queueAnswer = "later")
    String queued(String account) throws Exception {
        return pay(account);
    }

    static IOException down() {
        return new IOException("the bank is down");
    }
}
