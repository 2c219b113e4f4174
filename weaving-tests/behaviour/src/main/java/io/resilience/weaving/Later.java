package io.resilience.weaving;

import io.resilience.annotation.Asynchronous;
import io.resilience.annotation.Fallback;
import io.resilience.annotation.Retry;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;

/** Methods whose answer comes later. */
@SuppressWarnings("FutureReturnValueIgnored")
class Later {
    private final Trouble trouble;

    Later(Trouble trouble) {
        this.trouble = trouble;
    }

    @Retry(delay = "0ms")
    CompletionStage<String> stage(String text) {
        trouble.strike();
        return CompletableFuture.completedFuture(text);
    }

    @Retry(delay = "0ms")
    CompletableFuture<String> failedStage(String text) {
        try {
            trouble.strike();
            return CompletableFuture.completedFuture(text);
        } catch (IllegalStateException failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    @Retry(delay = "0ms")
    @Fallback(method = "instead")
    CompletableFuture<String> answered(String text) {
        trouble.strike();
        return CompletableFuture.completedFuture(text);
    }

    @SuppressWarnings({"UnusedMethod", "MethodCanBeStatic"})
    private CompletableFuture<String> instead(String text) {
        return CompletableFuture.completedFuture("instead of " + text);
    }

    @Retry(delay = "0ms")
    @Asynchronous
    CompletionStage<Thread> elsewhere() {
        trouble.strike();
        return CompletableFuture.completedFuture(Thread.currentThread());
    }

    @Retry(delay = "0ms")
    @Asynchronous
    Future<String> future(String text) {
        trouble.strike();
        return CompletableFuture.completedFuture(text);
    }

    @Retry(delay = "0ms")
    @Asynchronous
    void soon(CompletableFuture<Thread> ran) {
        trouble.strike();
        ran.complete(Thread.currentThread());
    }
}
