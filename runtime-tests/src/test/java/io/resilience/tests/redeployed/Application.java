package io.resilience.tests.redeployed;

import io.resilience.Resilience;
import io.resilience.annotation.CircuitBreaker;
import io.resilience.annotation.DeadLetter;
import io.resilience.annotation.Fallback;
import io.resilience.config.LiveChange;
import io.resilience.config.Sources;
import io.resilience.exception.CallTimeoutException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** What an application may do with the library between its start and its end. */
public final class Application {
    private Application() {}

    /** An argument of its own type. */
    public record Basket(List<String> goods) {}

    /** A guarded class of its own. */
    public static class Shop {
        /** Keeps baskets, and answers with a literal of an own type. */
        @DeadLetter
        @CircuitBreaker
        @Fallback("{\"goods\": [\"milk\"]}")
        public Basket buy(Basket basket) {
            return basket;
        }
    }

    /** A failure of its own. */
    public static final class Sold extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Does nothing: what keeps its class loader then is the test's fault. */
    public static void idle() {}

    /** Makes a runtime, lets it do all that leaves something behind, and closes it. */
    @SuppressWarnings("try") // it is current as long as the block lasts
    public static void run() throws Exception {
        try (Resilience resilience = runtime();
                Resilience.Current current = resilience.makeCurrent()) {
            resilience.listen(event -> Thread.onSpinWait());
            succeed(resilience);
            fail(resilience);
            takeLong(resilience);
            steer(resilience);
            resilience.validate(Shop.class);
            resilience.health();
        }
    }

    private static Resilience runtime() {
        return Resilience.builder()
                .configure(all -> all.source(Sources.NONE)
                        .service(
                                "shop",
                                shop -> shop.set("retry.maxAttempts", "2")
                                        .set("retry.delay", "1ms")
                                        .set("breaker.failureThreshold", "3")
                                        .set("breaker.openFor", "10m")
                                        .set("breaker.maxOpenFor", "10m")
                                        .set("timeout.value", "5s"))
                        .operation("shop", "pooled", section -> section.set("bulkhead.kind", "THREAD_POOL"))
                        .operation(
                                "shop",
                                "slow",
                                section -> section.set("timeout.value", "20ms").set("retry.enabled", "false")))
                .build();
    }

    private static void succeed(Resilience resilience) throws Exception {
        for (int i = 0; i < 20; i++) {
            String answer = resilience.call("shop", "price", () -> "milk");
            check(answer.equals("milk"));
        }
        Thread there = resilience.call("shop", "pooled", Thread::currentThread);
        check(there != Thread.currentThread());
    }

    private static void fail(Resilience resilience) throws Exception {
        for (int i = 0; i < 2; i++) {
            String answer = resilience
                    .operation("shop", "sold")
                    .fallbackValue("none")
                    .call(() -> {
                        throw new Sold();
                    });
            check(answer.equals("none"));
        }
    }

    private static void takeLong(Resilience resilience) throws InterruptedException {
        try {
            resilience
                    .callAsync("shop", "slow", CompletableFuture::new)
                    .toCompletableFuture()
                    .get();
        } catch (ExecutionException late) {
            check(late.getCause() instanceof CallTimeoutException);
        }
    }

    private static void steer(Resilience resilience) {
        resilience.configure(LiveChange.of("me", "a test", "shop", Map.of("breaker.failureThreshold", "9"))
                .lasting(Duration.ofHours(8)));
        resilience.breakers().forceOpen("shop", "price", "a test", Duration.ofHours(8));
        resilience.breakers().disable("shop", "slow", "a test", Duration.ofHours(8));
    }

    private static void check(boolean holds) {
        if (!holds) {
            throw new IllegalStateException("the application doesn't do what the test needs");
        }
    }
}
