package io.resilience.benchmarks.stack;

import dev.failsafe.Bulkhead;
import dev.failsafe.CircuitBreaker;
import dev.failsafe.CircuitBreakerBuilder;
import dev.failsafe.CircuitBreakerOpenException;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeExecutor;
import dev.failsafe.Fallback;
import dev.failsafe.RetryPolicy;
import dev.failsafe.Timeout;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Failsafe, composed once. Asynchronous work runs on its own pool; on the caller's thread, stages that failed already went
 * unnoticed. It has no thread pool of its own; it is given one with a bounded queue.
 */
final class FailsafeStack {
    private final CircuitBreaker<Object> breaker;
    private final RetryPolicy<Object> retry = RetryPolicy.builder()
            .withMaxAttempts(Recipe.MAX_ATTEMPTS)
            .abortOn(CircuitBreakerOpenException.class)
            .build();
    private final Bulkhead<Object> bulkhead = Bulkhead.of(Recipe.MAX_CONCURRENT);
    private final Timeout<Object> timeout;
    private final Fallback<Object> fallback = Fallback.of((Object) Recipe.FALLBACK);

    private FailsafeStack(Recipe recipe) {
        breaker = breaker(recipe.window());
        timeout = Timeout.builder(recipe.timeout()).withInterrupt().build();
    }

    private static CircuitBreaker<Object> breaker(Window window) {
        CircuitBreakerBuilder<Object> breaker = CircuitBreaker.builder().withDelay(Duration.ofHours(1));
        if (window.calls() > 0) {
            return breaker.withFailureThreshold(window.failures(), window.calls())
                    .build();
        }
        if (window.seconds() > 0) {
            return breaker.withFailureRateThreshold(
                            (int) (100 * Recipe.FAILURE_RATE), window.minimum(), Duration.ofSeconds(window.seconds()))
                    .build();
        }
        return breaker.withFailureThreshold(5).build();
    }

    static Stack of(Recipe recipe, Workload work) {
        FailsafeStack parts = new FailsafeStack(recipe);
        FailsafeExecutor<Object> executor = parts.compose(recipe.blend());
        if (recipe.blend().async()) {
            return staged(executor, work);
        }
        if (recipe.has(Part.POOL)) {
            return () -> executor.getAsync(work::run).join();
        }
        return new Openable(executor, work, parts.breaker);
    }

    private FailsafeExecutor<Object> compose(Blend blend) {
        return switch (blend) {
            case BREAKER -> Failsafe.with(breaker);
            case STACK -> Failsafe.with(retry, breaker, bulkhead);
            case EVERYTHING, ASYNC_EVERYTHING -> Failsafe.with(fallback, retry, breaker, timeout, bulkhead);
            case TIMEOUT -> Failsafe.with(timeout);
            case FALLBACK -> Failsafe.with(fallback);
            case POOL -> Failsafe.none().with(pool());
        };
    }

    private static ThreadPoolExecutor pool() {
        return new ThreadPoolExecutor(
                Recipe.POOL_SIZE,
                Recipe.POOL_SIZE,
                1,
                TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(Recipe.POOL_SIZE),
                Daemons::thread);
    }

    @SuppressWarnings("unchecked")
    private static Stack staged(FailsafeExecutor<Object> executor, Workload work) {
        return () -> executor.getStageAsync(() -> (CompletionStage<Object>) work.run())
                .join();
    }

    private record Openable(FailsafeExecutor<Object> executor, Workload work, CircuitBreaker<Object> breaker)
            implements Stack {
        @Override
        public Object call() {
            return executor.get(work::run);
        }

        @Override
        public void open() {
            breaker.open();
        }
    }
}
