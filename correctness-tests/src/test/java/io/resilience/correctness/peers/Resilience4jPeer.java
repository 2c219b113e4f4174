package io.resilience.correctness.peers;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowSynchronizationStrategy;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.timelimiter.TimeLimiter;
import io.resilience.testkit.Racers;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** resilience4j. */
final class Resilience4jPeer implements Peer {
    @Override
    public String name() {
        return "resilience4j 2.4.0";
    }

    @Override
    public Finding run(Defect defect) throws Exception {
        return switch (defect) {
            case B1 -> ignored();
            case B2 -> lost();
            case B3 -> refusedFurtherIn();
            case B4 -> racing();
            case B5 -> oldEndAddsPermit();
            case B6 -> oldFailureDecides();
            case B7 -> moves();
            case B8, B9 -> staleTimer();
            case B10 -> minimum();
            case B11 -> smallWindow();
            case B12 -> wallClock();
            case B13 -> waiter();
            case B14 -> twice();
            case B15 -> cancelled();
            case B16 -> timeout();
            case B17 -> listener();
            case B19 -> rate();
            case B20 -> resetInBetween();
            case B21 -> Finding.of(lookUpMakes());
            case B18 -> Finding.NO_SUCH_PART;
        };
    }

    private static CircuitBreakerConfig.Builder config() {
        return config(10);
    }

    private static CircuitBreakerConfig.Builder config(int openMillis) {
        return CircuitBreakerConfig.custom()
                .slidingWindow(2, 1, SlidingWindowType.COUNT_BASED)
                .permittedNumberOfCallsInHalfOpenState(1)
                .waitDurationInOpenState(Duration.ofMillis(openMillis));
    }

    private static CircuitBreaker halfOpen(CircuitBreakerConfig config) {
        CircuitBreaker breaker = CircuitBreaker.of("shop", config);
        breaker.transitionToOpenState();
        breaker.transitionToHalfOpenState();
        return breaker;
    }

    private static Finding ignored() {
        CircuitBreaker breaker = halfOpen(
                config().ignoreExceptions(IllegalArgumentException.class).build());
        Scene.swallow(() -> breaker.executeCallable(() -> {
            throw new IllegalArgumentException("ignored");
        }));
        return Finding.of(!breaker.tryAcquirePermission());
    }

    private static Finding lost() {
        CircuitBreaker breaker = halfOpen(config().build());
        breaker.tryAcquirePermission();
        Scene.pass(200);
        return Finding.of(breaker.getState() == State.HALF_OPEN && !breaker.tryAcquirePermission());
    }

    private static Finding refusedFurtherIn() {
        CircuitBreaker breaker = halfOpen(config().build());
        Bulkhead full = Bulkhead.of(
                "shop", BulkheadConfig.custom().maxConcurrentCalls(1).build());
        full.tryAcquirePermission();
        Scene.swallow(() -> breaker.executeCallable(() -> full.executeCallable(() -> "milk")));
        Scene.pass(50);
        return Finding.of(!breaker.tryAcquirePermission());
    }

    private static Finding racing() throws InterruptedException {
        for (int round = 0; round < 100; round++) {
            CircuitBreaker breaker = CircuitBreaker.of("shop", config().build());
            breaker.transitionToOpenState();
            Scene.pass(11);
            long admitted = Racers.race(8, number -> breaker.tryAcquirePermission()).stream()
                    .filter(each -> each)
                    .count();
            if (admitted > 1) {
                return Finding.REPRODUCES;
            }
        }
        return Finding.NOT_SEEN;
    }

    private static Finding oldEndAddsPermit() {
        CircuitBreaker breaker = CircuitBreaker.of("shop", config().build());
        breaker.acquirePermission();
        breaker.transitionToOpenState();
        breaker.transitionToHalfOpenState();
        breaker.acquirePermission();
        breaker.releasePermission(); // by the first call
        return Finding.of(breaker.tryAcquirePermission());
    }

    private static Finding oldFailureDecides() {
        CircuitBreaker breaker = CircuitBreaker.of("shop", config().build());
        breaker.acquirePermission();
        breaker.transitionToOpenState();
        breaker.transitionToHalfOpenState();
        breaker.acquirePermission();
        breaker.onError(1, TimeUnit.MILLISECONDS, new IOException("down")); // of the first call
        return Finding.of(breaker.getState() == State.OPEN);
    }

    private static Finding moves() throws InterruptedException {
        CircuitBreaker breaker = CircuitBreaker.of("shop", config(1).build());
        MoveBook book = new MoveBook();
        breaker.getEventPublisher()
                .onStateTransition(event -> book.moved(
                        event.getStateTransition().getFromState(),
                        event.getStateTransition().getToState()));
        Racers.race(2, thread -> {
            for (int i = 0; i < 10_000; i++) {
                breaker.transitionToOpenState();
                breaker.transitionToClosedState();
            }
            return thread;
        });
        return Finding.of(!book.oneChain(State.CLOSED, breaker.getState()));
    }

    /** The event that the rate is reached comes between the decision to open and the opening; another thread resets just then. */
    private static Finding resetInBetween() {
        CircuitBreaker breaker = CircuitBreaker.of("shop", config(10_000).build());
        breaker.getEventPublisher().onFailureRateExceeded(event -> {
            Thread operator = new Thread(breaker::reset);
            operator.start();
            Scene.swallow(() -> {
                operator.join(1_000);
                return null;
            });
        });
        breaker.acquirePermission();
        breaker.onError(1, TimeUnit.MILLISECONDS, new IOException("down"));
        return Finding.of(breaker.getState() == State.OPEN);
    }

    private static Finding staleTimer() {
        CircuitBreaker breaker = CircuitBreaker.of(
                "shop",
                config(1_000).enableAutomaticTransitionFromOpenToHalfOpen().build());
        breaker.transitionToOpenState();
        breaker.reset();
        Scene.pass(800);
        breaker.transitionToOpenState();
        Scene.pass(400);
        return Finding.of(breaker.getState() != State.OPEN);
    }

    private static Finding minimum() {
        CircuitBreaker breaker = halfOpen(
                config().slidingWindow(100, 100, SlidingWindowType.COUNT_BASED).build());
        Scene.swallow(() -> breaker.executeCallable(() -> "milk"));
        return Finding.of(breaker.getState() != State.CLOSED);
    }

    private static Finding smallWindow() {
        Throwable failure = null;
        for (SlidingWindowSynchronizationStrategy strategy : SlidingWindowSynchronizationStrategy.values()) {
            Throwable seen = Scene.swallow(() -> {
                CircuitBreaker breaker = CircuitBreaker.of(
                        "shop",
                        config().slidingWindow(1, 1, SlidingWindowType.COUNT_BASED, strategy)
                                .build());
                breaker.executeCallable(() -> "milk");
                return breaker.executeCallable(() -> "milk");
            });
            failure = failure == null ? seen : failure;
        }
        return Finding.of(failure != null);
    }

    private static Finding wallClock() {
        AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH.plusSeconds(86_400));
        Clock wall = new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now.get();
            }
        };
        CircuitBreaker breaker = CircuitBreaker.of("shop", config().clock(wall).build());
        breaker.transitionToOpenState();
        now.set(Instant.EPOCH); // a step back
        Scene.pass(200);
        boolean stays = !breaker.tryAcquirePermission();
        boolean byDefault = CircuitBreakerConfig.ofDefaults().getClock().equals(Clock.systemUTC());
        return Finding.of(stays && byDefault);
    }

    private static Finding waiter() {
        Bulkhead bulkhead = Bulkhead.of(
                "shop",
                BulkheadConfig.custom()
                        .maxConcurrentCalls(1)
                        .maxWaitDuration(Duration.ofMillis(10))
                        .build());
        bulkhead.tryAcquirePermission();
        bulkhead.tryAcquirePermission(); // in vain
        bulkhead.releasePermission();
        return Finding.of(!bulkhead.tryAcquirePermission());
    }

    private static Finding twice() {
        Bulkhead bulkhead = Bulkhead.of(
                "shop", BulkheadConfig.custom().maxConcurrentCalls(2).build());
        Scene.swallow(() -> bulkhead.executeCompletionStage(Scene::twice));
        return Finding.of(bulkhead.getMetrics().getAvailableConcurrentCalls() > 2);
    }

    private static Finding cancelled() {
        CircuitBreaker breaker = halfOpen(config().build());
        CompletionStage<String> answer = breaker.executeCompletionStage(CompletableFuture::new);
        answer.toCompletableFuture().cancel(true);
        Scene.pass(200);
        return Finding.of(!breaker.tryAcquirePermission());
    }

    private static Finding timeout() {
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
        try {
            Bulkhead bulkhead = Bulkhead.of(
                    "shop", BulkheadConfig.custom().maxConcurrentCalls(1).build());
            Scene.Hanging hanging = new Scene.Hanging();
            CompletionStage<String> answer = TimeLimiter.of(Duration.ofMillis(20))
                    .executeCompletionStage(
                            timer,
                            () -> bulkhead.executeCompletionStage(() -> CompletableFuture.supplyAsync(() -> {
                                Scene.swallow(hanging.work(() -> "late"));
                                return "late";
                            })));
            hanging.awaitBegun();
            Scene.await(answer);
            boolean free = bulkhead.tryAcquirePermission();
            hanging.letGo();
            return Finding.of(free);
        } finally {
            timer.shutdownNow();
        }
    }

    private static Finding listener() {
        CircuitBreaker breaker = CircuitBreaker.of("shop", config().build());
        breaker.getEventPublisher().onSuccess(event -> {
            throw new IllegalStateException("a listener of the test");
        });
        return Finding.of(Scene.swallow(() -> breaker.executeCallable(() -> "milk")) != null);
    }

    private static Finding rate() {
        RateLimiter limiter = RateLimiter.of(
                "shop",
                RateLimiterConfig.custom()
                        .limitForPeriod(2)
                        .limitRefreshPeriod(Duration.ofHours(1))
                        .timeoutDuration(Duration.ZERO)
                        .build());
        limiter.acquirePermission();
        limiter.acquirePermission();
        return Finding.of(limiter.acquirePermission());
    }

    private static boolean lookUpMakes() {
        CircuitBreakerRegistry registry = CircuitBreakerRegistry.ofDefaults();
        registry.circuitBreaker("no such").getState();
        return !registry.getAllCircuitBreakers().isEmpty();
    }
}
