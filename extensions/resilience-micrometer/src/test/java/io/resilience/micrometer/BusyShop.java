package io.resilience.micrometer;

import io.resilience.Resilience;
import io.resilience.alert.LogSink;
import io.resilience.annotation.CircuitBreaker;
import io.resilience.annotation.DeadLetter;
import io.resilience.annotation.Resilient;
import io.resilience.exception.RefusedException;
import io.resilience.guard.Body;
import io.resilience.guard.Guard;
import io.resilience.testkit.HeldCall;
import io.resilience.testkit.TestRuntime;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

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
                    slow: {timeout: 10s, breaker: {slowCallRate: 1, slowCall: 1s}}
                    recipe: {retry: {maxAttempts: 2, delay: 1ms}}
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
        goSlowly();
        callWithFallback("recipe", BusyShop::fail);
        order();
        advance(Duration.ofSeconds(5).plusNanos(1));
        return this;
    }

    /** A slow call, one that is given up, and one whose answer comes after its time was up. */
    private void goSlowly() {
        call("slow", () -> {
            advance(Duration.ofSeconds(2));
            return "12";
        });
        slow(new CompletableFuture<>()).cancel(true);
        CompletableFuture<String> late = new CompletableFuture<>();
        CompletableFuture<String> answer = slow(late);
        advance(Duration.ofSeconds(11));
        if (!answer.isCompletedExceptionally()) {
            throw new AssertionError("its time should be up");
        }
        late.complete("too late");
    }

    private CompletableFuture<String> slow(CompletableFuture<String> body) {
        return resilience().<String>callAsync("shop", "slow", () -> body).toCompletableFuture();
    }

    private void callWithFallback(String operation, Callable<String> body) throws Exception {
        resilience()
                .operation("shop", operation)
                .<String>fallback(failure -> "none")
                .call(body);
    }

    /** A call that is kept as a dead letter. */
    private void order() throws Exception {
        Guard guard = resilience().guard(Orders.class, Orders.class.getDeclaredMethod("order", String.class));
        try {
            guard.call(new Body<String>() {
                @Override
                public String run() throws Throwable {
                    return new Orders().order("milk");
                }

                @Override
                public Object[] arguments() {
                    return new Object[] {"milk"};
                }
            });
            throw new AssertionError("it should have failed");
        } catch (Throwable expected) {
            if (!(expected instanceof IOException)) {
                throw new AssertionError("no other failure is expected", expected);
            }
        }
    }

    /** What keeps its failed calls. */
    @Resilient(service = "shop")
    static class Orders {
        @CircuitBreaker
        @DeadLetter
        String order(String item) throws IOException {
            throw new IOException("no " + item);
        }
    }

    void call(String operation, Callable<String> body) {
        try {
            resilience().call("shop", operation, body);
        } catch (Exception expected) {
            if (!(expected instanceof IOException) && !(expected instanceof RefusedException)) {
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
