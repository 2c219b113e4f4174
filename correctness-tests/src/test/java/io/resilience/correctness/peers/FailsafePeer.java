package io.resilience.correctness.peers;

import dev.failsafe.Bulkhead;
import dev.failsafe.CircuitBreaker;
import dev.failsafe.CircuitBreaker.State;
import dev.failsafe.CircuitBreakerBuilder;
import dev.failsafe.Failsafe;
import dev.failsafe.RateLimiter;
import dev.failsafe.Timeout;
import io.resilience.testkit.Racers;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Failsafe. */
final class FailsafePeer implements Peer {
    @Override
    public String name() {
        return "Failsafe 3.3.2";
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
            case B8 -> earlierOpening();
            case B10 -> minimum();
            case B11 -> smallWindow();
            case B13 -> waiter();
            case B14 -> twice();
            case B15 -> cancelled();
            case B16 -> timeout();
            case B17 -> listener();
            case B19 -> rate();
            case B20 -> closedInBetween();
            case B9, B18, B21 -> Finding.NO_SUCH_PART;
            case B12 -> SteppedWall.run("dev.failsafe.", WallScenes.OfFailsafe.class);
        };
    }

    private static CircuitBreakerBuilder<String> config() {
        return CircuitBreaker.<String>builder()
                .withFailureThreshold(1)
                .withSuccessThreshold(1)
                .withDelay(Duration.ofMillis(10));
    }

    private static CircuitBreaker<String> halfOpen(CircuitBreakerBuilder<String> config) {
        CircuitBreaker<String> breaker = config.build();
        breaker.open();
        breaker.halfOpen();
        return breaker;
    }

    private static Finding ignored() {
        CircuitBreaker<String> breaker = halfOpen(config().handle(IOException.class));
        Scene.swallow(() -> Failsafe.with(breaker).get(() -> {
            throw new IllegalArgumentException("ignored");
        }));
        return Finding.of(!breaker.tryAcquirePermit());
    }

    private static Finding lost() {
        CircuitBreaker<String> breaker = halfOpen(config());
        breaker.tryAcquirePermit();
        Scene.pass(200);
        return Finding.of(breaker.isHalfOpen() && !breaker.tryAcquirePermit());
    }

    private static Finding refusedFurtherIn() {
        CircuitBreaker<String> breaker = halfOpen(config());
        Bulkhead<String> full = Bulkhead.of(1);
        full.tryAcquirePermit();
        Scene.swallow(() -> Failsafe.with(breaker, full).get(() -> "milk"));
        Scene.pass(50);
        return Finding.of(!breaker.tryAcquirePermit());
    }

    private static Finding racing() throws InterruptedException {
        for (int round = 0; round < 100; round++) {
            CircuitBreaker<String> breaker = config().build();
            breaker.open();
            Scene.pass(11);
            long admitted = Racers.race(8, number -> breaker.tryAcquirePermit()).stream()
                    .filter(each -> each)
                    .count();
            if (admitted > 1) {
                return Finding.REPRODUCES;
            }
        }
        return Finding.NOT_SEEN;
    }

    private static Finding oldEndAddsPermit() {
        CircuitBreaker<String> breaker = config().withSuccessThreshold(2).build();
        breaker.tryAcquirePermit();
        breaker.open();
        breaker.halfOpen();
        breaker.tryAcquirePermit();
        breaker.tryAcquirePermit();
        boolean before = breaker.tryAcquirePermit();
        breaker.recordSuccess(); // of the first call
        return Finding.of(!before && breaker.tryAcquirePermit());
    }

    private static Finding oldFailureDecides() {
        CircuitBreaker<String> breaker = config().build();
        breaker.tryAcquirePermit();
        breaker.open();
        breaker.halfOpen();
        breaker.tryAcquirePermit();
        breaker.recordFailure(); // of the first call
        return Finding.of(breaker.isOpen());
    }

    private static Finding moves() throws InterruptedException {
        MoveBook book = new MoveBook();
        CircuitBreaker<String> breaker = config().onOpen(event -> book.moved(event.getPreviousState(), State.OPEN))
                .onHalfOpen(event -> book.moved(event.getPreviousState(), State.HALF_OPEN))
                .onClose(event -> book.moved(event.getPreviousState(), State.CLOSED))
                .build();
        Racers.race(2, thread -> {
            for (int i = 0; i < 10_000; i++) {
                breaker.open();
                breaker.halfOpen();
                breaker.close();
            }
            return thread;
        });
        return Finding.of(!book.oneChain(State.CLOSED, breaker.getState()));
    }

    /**
     * A probe has failed, and its thread waits for the breaker's lock to open it; the thread that has the lock closes the breaker.
     * In either order a closed breaker that opens on two failures must be left.
     */
    private static Finding closedInBetween() throws InterruptedException {
        CircuitBreaker<String> breaker = halfOpen(config().withFailureThreshold(2));
        breaker.tryAcquirePermit();
        Thread probe = new Thread(breaker::recordFailure);
        synchronized (breaker) {
            probe.start();
            Scene.until(() -> probe.getState() == Thread.State.BLOCKED);
            breaker.close();
        }
        probe.join();
        return Finding.of(breaker.isOpen());
    }

    private static Finding earlierOpening() {
        CircuitBreaker<String> breaker =
                config().withDelay(Duration.ofSeconds(1)).build();
        breaker.open();
        breaker.close();
        Scene.pass(800);
        breaker.open();
        Scene.pass(400);
        return Finding.of(breaker.tryAcquirePermit());
    }

    private static Finding minimum() {
        CircuitBreaker<String> breaker = halfOpen(config().withFailureThreshold(50, 100));
        Scene.swallow(() -> Failsafe.with(breaker).get(() -> "milk"));
        return Finding.of(!breaker.isClosed());
    }

    private static Finding smallWindow() {
        CircuitBreaker<String> breaker = config().withFailureThreshold(1, 1).build();
        breaker.recordSuccess();
        breaker.recordFailure();
        return Finding.of(!breaker.isOpen());
    }

    private static Finding waiter() throws InterruptedException {
        Bulkhead<String> bulkhead = Bulkhead.of(1);
        bulkhead.tryAcquirePermit();
        bulkhead.tryAcquirePermit(Duration.ofMillis(10)); // in vain
        bulkhead.releasePermit();
        return Finding.of(!bulkhead.tryAcquirePermit());
    }

    private static Finding twice() {
        Bulkhead<String> bulkhead = Bulkhead.of(2);
        Scene.await(Failsafe.with(bulkhead).getStageAsync(Scene::twice));
        int places = 0;
        while (places < 10 && bulkhead.tryAcquirePermit()) {
            places++;
        }
        return Finding.of(places > 2);
    }

    private static Finding cancelled() {
        CircuitBreaker<String> breaker = halfOpen(config());
        CompletableFuture<String> stage = new CompletableFuture<>();
        CompletableFuture<String> answer = Failsafe.with(breaker).getStageAsync(() -> stage);
        Scene.pass(50);
        answer.cancel(true);
        Scene.pass(200);
        return Finding.of(!breaker.tryAcquirePermit());
    }

    private static Finding timeout() {
        Bulkhead<String> bulkhead = Bulkhead.of(1);
        Timeout<String> timeout =
                Timeout.<String>builder(Duration.ofMillis(20)).withInterrupt().build();
        Scene.Hanging hanging = new Scene.Hanging();
        CompletableFuture<String> answer = Failsafe.with(timeout, bulkhead)
                .getAsync(() -> hanging.work(() -> "late").call());
        hanging.awaitBegun();
        Scene.await(answer);
        Scene.pass(20);
        boolean free = bulkhead.tryAcquirePermit();
        hanging.letGo();
        return Finding.of(free);
    }

    private static Finding listener() {
        CircuitBreaker<String> breaker = config().onSuccess(event -> {
                    throw new IllegalStateException("a listener of the test");
                })
                .build();
        return Finding.of(Scene.swallow(() -> Failsafe.with(breaker).get(() -> "milk")) != null);
    }

    private static Finding rate() {
        RateLimiter<String> limiter =
                RateLimiter.<String>burstyBuilder(2, Duration.ofHours(1)).build();
        limiter.tryAcquirePermit();
        limiter.tryAcquirePermit();
        return Finding.of(limiter.tryAcquirePermit());
    }
}
