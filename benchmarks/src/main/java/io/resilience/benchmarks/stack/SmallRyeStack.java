package io.resilience.benchmarks.stack;

import io.smallrye.faulttolerance.api.TypedGuard;
import jakarta.enterprise.util.TypeLiteral;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * SmallRye's standalone guard, adapted once; asynchronous work runs on the caller's thread. Its thread pool is its executor with
 * a bulkhead before it.
 */
final class SmallRyeStack {
    private SmallRyeStack() {}

    static Stack of(Recipe recipe, Workload work) {
        if (recipe.blend().async()) {
            return staged(recipe, work);
        }
        return recipe.has(Part.POOL) ? pooled(work) : plain(recipe, work);
    }

    private static Stack plain(Recipe recipe, Workload work) {
        TypedGuard.Builder<Object> builder = common(TypedGuard.create(Object.class), recipe);
        if (recipe.has(Part.FALLBACK)) {
            builder = builder.withFallback().handler(failure -> Recipe.FALLBACK).done();
        }
        Callable<Object> call = builder.build().adaptCallable(work::run);
        return call::call;
    }

    private static Stack pooled(Workload work) {
        Callable<CompletionStage<Object>> call = TypedGuard.create(new TypeLiteral<CompletionStage<Object>>() {})
                .withThreadOffload(true)
                .withBulkhead()
                .limit(Recipe.POOL_SIZE)
                .queueSize(Recipe.POOL_SIZE)
                .done()
                .build()
                .adaptCallable(() -> CompletableFuture.completedFuture(work.run()));
        return () -> call.call().toCompletableFuture().join();
    }

    @SuppressWarnings("unchecked")
    private static Stack staged(Recipe recipe, Workload work) {
        Callable<CompletionStage<Object>> call = common(
                        TypedGuard.create(new TypeLiteral<CompletionStage<Object>>() {}), recipe)
                .withThreadOffload(false)
                .withFallback()
                .handler(failure -> CompletableFuture.completedFuture(Recipe.FALLBACK))
                .done()
                .build()
                .adaptCallable(() -> (CompletionStage<Object>) work.run());
        return call::call;
    }

    private static <T> TypedGuard.Builder<T> common(TypedGuard.Builder<T> empty, Recipe recipe) {
        TypedGuard.Builder<T> builder = empty;
        if (recipe.has(Part.BREAKER)) {
            Window window = recipe.window();
            builder = builder.withCircuitBreaker()
                    .requestVolumeThreshold(window.calls() > 0 ? window.calls() : 5)
                    .failureRatio(window.calls() > 0 ? Recipe.FAILURE_RATE : 1)
                    .delay(1, ChronoUnit.HOURS)
                    .done();
        }
        if (recipe.has(Part.RETRY)) {
            builder = builder.withRetry()
                    .maxRetries(Recipe.MAX_ATTEMPTS - 1)
                    .delay(0, ChronoUnit.MILLIS)
                    .jitter(0, ChronoUnit.MILLIS)
                    .done();
        }
        if (recipe.has(Part.BULKHEAD)) {
            builder = builder.withBulkhead().limit(Recipe.MAX_CONCURRENT).done();
        }
        if (recipe.has(Part.TIMEOUT)) {
            builder = builder.withTimeout()
                    .duration(recipe.timeout().toMillis(), ChronoUnit.MILLIS)
                    .done();
        }
        return builder;
    }
}
