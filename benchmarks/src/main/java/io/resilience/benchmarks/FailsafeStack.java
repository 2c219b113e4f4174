package io.resilience.benchmarks;

import dev.failsafe.Bulkhead;
import dev.failsafe.CircuitBreaker;
import dev.failsafe.CircuitBreakerOpenException;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeExecutor;
import dev.failsafe.Fallback;
import dev.failsafe.RetryPolicy;
import dev.failsafe.Timeout;
import java.time.Duration;
import java.util.concurrent.CompletionStage;

/** Failsafe, composed once. Asynchronous work runs on its own pool; on the caller's thread, stages that failed already went unnoticed. */
final class FailsafeStack {
    private final CircuitBreaker<Object> breaker = CircuitBreaker.builder()
            .withFailureThreshold(5)
            .withDelay(Duration.ofHours(1))
            .build();
    private final RetryPolicy<Object> retry = RetryPolicy.builder()
            .withMaxAttempts(Recipe.MAX_ATTEMPTS)
            .abortOn(CircuitBreakerOpenException.class)
            .build();
    private final Bulkhead<Object> bulkhead = Bulkhead.of(Recipe.MAX_CONCURRENT);
    private final Timeout<Object> timeout;
    private final Fallback<Object> fallback = Fallback.of((Object) Recipe.FALLBACK);

    private FailsafeStack(Recipe recipe) {
        timeout = Timeout.builder(recipe.timeout()).withInterrupt().build();
    }

    static Stack of(Recipe recipe, Workload work) {
        FailsafeStack parts = new FailsafeStack(recipe);
        FailsafeExecutor<Object> executor = parts.compose(recipe.blend());
        if (recipe.blend().async()) {
            return staged(executor, work);
        }
        return new Openable(executor, work, parts.breaker);
    }

    private FailsafeExecutor<Object> compose(Recipe.Blend blend) {
        return switch (blend) {
            case BREAKER -> Failsafe.with(breaker);
            case STACK -> Failsafe.with(retry, breaker, bulkhead);
            case EVERYTHING, ASYNC_EVERYTHING -> Failsafe.with(fallback, retry, breaker, timeout, bulkhead);
        };
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
