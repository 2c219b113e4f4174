package io.resilience.micrometer;

import io.resilience.Resilience;
import io.resilience.alert.LogSink;
import io.resilience.testkit.HeldCall;
import io.resilience.testkit.TestRuntime;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;

/** A runtime to which happens what can happen: successes, failures, refusals of every gate, retries, fallbacks, timeouts, incidents. */
final class BusyShop implements AutoCloseable {
    private static final String SETTINGS = """
            resilience:
              timing: exact
              services:
                shop:
                  breaker: {failureThreshold: 3, openFor: 1m, openJitter: 0}
                  operations:
                    price: {bulkhead: {maxConcurrent: 1}}
                    stock: {retry: {maxAttempts: 3, delay: 1ms, jitter: 0}}
                    offer: {fallbacks: [{value: nothing}]}
                    search: {rateLimit: {limit: 1, period: 1h, maxWait: 0s}}
            """;

    private final TestRuntime runtime = TestRuntime.create(settings -> settings.yaml("shop", SETTINGS));

    static BusyShop open() {
        return new BusyShop();
    }

    Resilience resilience() {
        return runtime.resilience();
    }

    void advance(Duration duration) {
        runtime.time().advance(duration);
    }

    /** Goes through everything; returns when all is over but the incidents. */
    BusyShop seeEverything() throws Exception {
        resilience().alerts().tell(new LogSink());
        call("price", () -> "1.20");
        call("stock", new Flaky());
        call("offer", BusyShop::fail);
        call("search", () -> "milk");
        call("search", () -> "milk, refused by the rate limit");
        HeldCall<String> held = HeldCall.answering("1.20");
        Thread holder = new Thread(() -> call("price", held));
        holder.start();
        held.awaitHeld(1);
        call("price", () -> "refused by the bulkhead");
        held.release();
        holder.join();
        for (int i = 0; i < 4; i++) {
            call("price", BusyShop::fail);
        }
        CompletionStage<String> never =
                resilience().callAsync("shop", "slow", java.util.concurrent.CompletableFuture::new);
        never.toCompletableFuture().cancel(true);
        advance(Duration.ofSeconds(5).plusNanos(1));
        return this;
    }

    void call(String operation, Callable<String> body) {
        try {
            resilience().call("shop", operation, body);
        } catch (Exception expected) {
            if (!(expected instanceof IOException) && !(expected instanceof io.resilience.exception.RefusedException)) {
                throw new AssertionError("no other failure is expected", expected);
            }
        }
    }

    static String fail() throws IOException {
        throw new IOException("connection refused");
    }

    /** Fails the first time. */
    private static final class Flaky implements Callable<String> {
        private int calls;

        @Override
        public String call() throws IOException {
            return calls++ == 0 ? fail() : "12";
        }
    }

    @Override
    public void close() {
        resilience().close();
    }
}
