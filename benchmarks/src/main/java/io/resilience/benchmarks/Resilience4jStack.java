package io.resilience.benchmarks;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.core.functions.CheckedSupplier;
import io.github.resilience4j.decorators.Decorators;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import io.github.resilience4j.timelimiter.TimeLimiter;
import io.github.resilience4j.timelimiter.TimeLimiterConfig;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Supplier;

/**
 * resilience4j, decorated once as its guide shows. Its time limit of a synchronous call needs a future, so that work goes to a
 * pool; refusals are made without stack trace, which is not its default.
 */
final class Resilience4jStack {
    private final CircuitBreaker breaker = CircuitBreaker.of(
            "bench",
            CircuitBreakerConfig.custom()
                    .failureRateThreshold(100)
                    .minimumNumberOfCalls(5)
                    .writableStackTraceEnabled(false)
                    .build());
    private final Retry retry = Retry.of(
            "bench",
            RetryConfig.custom()
                    .maxAttempts(Recipe.MAX_ATTEMPTS)
                    .intervalFunction(attempt -> 0L)
                    .build());
    private final Bulkhead bulkhead = Bulkhead.of(
            "bench",
            BulkheadConfig.custom()
                    .maxConcurrentCalls(Recipe.MAX_CONCURRENT)
                    .writableStackTraceEnabled(false)
                    .build());
    private final TimeLimiter limiter;

    private Resilience4jStack(Recipe recipe) {
        limiter = TimeLimiter.of(
                TimeLimiterConfig.custom().timeoutDuration(recipe.timeout()).build());
    }

    static Stack of(Recipe recipe, Workload work) {
        Resilience4jStack parts = new Resilience4jStack(recipe);
        return switch (recipe.blend()) {
            case BREAKER ->
                new Breakable(CircuitBreaker.decorateCheckedSupplier(parts.breaker, work::run), parts.breaker);
            case STACK -> parts.stack(work)::get;
            case EVERYTHING -> parts.everything(work)::get;
            case ASYNC_EVERYTHING -> parts.staged(work)::get;
        };
    }

    private CheckedSupplier<Object> stack(Workload work) {
        return Decorators.ofCheckedSupplier(work::run)
                .withBulkhead(bulkhead)
                .withCircuitBreaker(breaker)
                .withRetry(retry)
                .decorate();
    }

    private CheckedSupplier<Object> everything(Workload work) {
        ExecutorService pool = Executors.newCachedThreadPool(Daemons::thread);
        Callable<Object> call = work::run;
        Callable<Object> limited = limiter.decorateFutureSupplier(() -> pool.submit(call));
        return Decorators.ofCheckedSupplier(limited::call)
                .withBulkhead(bulkhead)
                .withCircuitBreaker(breaker)
                .withRetry(retry)
                .withFallback(failure -> Recipe.FALLBACK)
                .decorate();
    }

    @SuppressWarnings("unchecked")
    private Supplier<CompletionStage<Object>> staged(Workload work) {
        ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(1, Daemons::thread);
        return Decorators.ofCompletionStage(() -> {
                    try {
                        return (CompletionStage<Object>) work.run();
                    } catch (Exception failure) {
                        throw new IllegalStateException(failure);
                    }
                })
                .withTimeLimiter(limiter, scheduler)
                .withBulkhead(bulkhead)
                .withCircuitBreaker(breaker)
                .withRetry(retry, scheduler)
                .withFallback(failure -> Recipe.FALLBACK)
                .decorate();
    }

    private record Breakable(CheckedSupplier<Object> guarded, CircuitBreaker breaker) implements Stack {
        @Override
        public Object call() throws Throwable {
            return guarded.get();
        }

        @Override
        public void open() {
            breaker.transitionToForcedOpenState();
        }
    }
}
