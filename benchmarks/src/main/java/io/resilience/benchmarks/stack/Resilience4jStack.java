package io.resilience.benchmarks.stack;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.ThreadPoolBulkhead;
import io.github.resilience4j.bulkhead.ThreadPoolBulkheadConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowSynchronizationStrategy;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
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
    private final CircuitBreaker breaker;
    private final TimeLimiter limiter;

    private Resilience4jStack(Recipe recipe, SlidingWindowSynchronizationStrategy windows) {
        breaker = CircuitBreaker.of("bench", config(recipe.window(), windows));
        limiter = TimeLimiter.of(
                TimeLimiterConfig.custom().timeoutDuration(recipe.timeout()).build());
    }

    private static CircuitBreakerConfig config(Window window, SlidingWindowSynchronizationStrategy windows) {
        CircuitBreakerConfig.Builder config = CircuitBreakerConfig.custom()
                .failureRateThreshold((float) (100 * Recipe.FAILURE_RATE))
                .slidingWindow(100, 5, SlidingWindowType.COUNT_BASED, windows)
                .writableStackTraceEnabled(false);
        if (window.calls() > 0) {
            config.slidingWindow(window.calls(), window.minimum(), SlidingWindowType.COUNT_BASED, windows);
        }
        if (window.seconds() > 0) {
            config.slidingWindow(window.seconds(), window.minimum(), SlidingWindowType.TIME_BASED, windows);
        }
        return config.build();
    }

    static Stack of(Recipe recipe, Workload work, SlidingWindowSynchronizationStrategy windows) {
        Resilience4jStack parts = new Resilience4jStack(recipe, windows);
        return switch (recipe.blend()) {
            case BREAKER ->
                new Breakable(CircuitBreaker.decorateCheckedSupplier(parts.breaker, work::run), parts.breaker);
            case STACK -> parts.stack(work::run)::get;
            case EVERYTHING ->
                Decorators.ofCheckedSupplier(parts.stack(parts.limited(work)::call))
                        .withFallback(failure -> Recipe.FALLBACK)
                        .decorate()::get;
            case TIMEOUT -> parts.limited(work)::call;
            case FALLBACK ->
                Decorators.ofCheckedSupplier(work::run)
                        .withFallback(failure -> Recipe.FALLBACK)
                        .decorate()::get;
            case POOL -> pooled(work);
            case ASYNC_EVERYTHING -> parts.staged(work)::get;
        };
    }

    private static Bulkhead bulkhead() {
        return Bulkhead.of(
                "bench",
                BulkheadConfig.custom()
                        .maxConcurrentCalls(Recipe.MAX_CONCURRENT)
                        .writableStackTraceEnabled(false)
                        .build());
    }

    private static Retry retry() {
        return Retry.of(
                "bench",
                RetryConfig.custom()
                        .maxAttempts(Recipe.MAX_ATTEMPTS)
                        .intervalFunction(attempt -> 0L)
                        .build());
    }

    private CheckedSupplier<Object> stack(CheckedSupplier<Object> work) {
        return Decorators.ofCheckedSupplier(work)
                .withBulkhead(bulkhead())
                .withCircuitBreaker(breaker)
                .withRetry(retry())
                .decorate();
    }

    private Callable<Object> limited(Workload work) {
        ExecutorService pool = Executors.newCachedThreadPool(Daemons::thread);
        Callable<Object> call = work::run;
        return limiter.decorateFutureSupplier(() -> pool.submit(call));
    }

    private static Stack pooled(Workload work) {
        ThreadPoolBulkhead pool = ThreadPoolBulkhead.of(
                "bench",
                ThreadPoolBulkheadConfig.custom()
                        .coreThreadPoolSize(Recipe.POOL_SIZE)
                        .maxThreadPoolSize(Recipe.POOL_SIZE)
                        .queueCapacity(Recipe.POOL_SIZE)
                        .build());
        Supplier<CompletionStage<Object>> call = pool.decorateCallable(work::run);
        return () -> call.get().toCompletableFuture().join();
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
                .withBulkhead(bulkhead())
                .withCircuitBreaker(breaker)
                .withRetry(retry(), scheduler)
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
