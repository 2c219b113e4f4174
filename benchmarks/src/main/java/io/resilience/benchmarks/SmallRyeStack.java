package io.resilience.benchmarks;

import io.smallrye.faulttolerance.api.TypedGuard;
import jakarta.enterprise.util.TypeLiteral;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** SmallRye's standalone guard, adapted once; asynchronous work runs on the caller's thread. */
final class SmallRyeStack {
    private SmallRyeStack() {}

    static Stack of(Recipe recipe, Workload work) {
        return recipe.blend().async() ? staged(recipe, work) : plain(recipe, work);
    }

    private static Stack plain(Recipe recipe, Workload work) {
        TypedGuard.Builder<Object> builder = common(TypedGuard.create(Object.class), recipe);
        if (recipe.blend().limitsTime()) {
            builder = builder.withFallback().handler(failure -> Recipe.FALLBACK).done();
        }
        Callable<Object> call = builder.build().adaptCallable(work::run);
        return call::call;
    }

    @SuppressWarnings("unchecked")
    private static Stack staged(Recipe recipe, Workload work) {
        TypedGuard.Builder<CompletionStage<Object>> builder = common(
                        TypedGuard.create(new TypeLiteral<CompletionStage<Object>>() {}), recipe)
                .withThreadOffload(false)
                .withFallback()
                .handler(failure -> CompletableFuture.completedFuture(Recipe.FALLBACK))
                .done();
        Callable<CompletionStage<Object>> call =
                builder.build().adaptCallable(() -> (CompletionStage<Object>) work.run());
        return call::call;
    }

    private static <T> TypedGuard.Builder<T> common(TypedGuard.Builder<T> empty, Recipe recipe) {
        TypedGuard.Builder<T> builder = empty.withCircuitBreaker()
                .requestVolumeThreshold(5)
                .failureRatio(1)
                .delay(1, ChronoUnit.HOURS)
                .done();
        if (recipe.blend().retries()) {
            builder = builder.withRetry()
                    .maxRetries(Recipe.MAX_ATTEMPTS - 1)
                    .delay(0, ChronoUnit.MILLIS)
                    .jitter(0, ChronoUnit.MILLIS)
                    .done()
                    .withBulkhead()
                    .limit(Recipe.MAX_CONCURRENT)
                    .done();
        }
        if (recipe.blend().limitsTime()) {
            builder = builder.withTimeout()
                    .duration(recipe.timeout().toMillis(), ChronoUnit.MILLIS)
                    .done();
        }
        return builder;
    }
}
