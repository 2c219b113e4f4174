package io.resilience.fallback;

import io.resilience.failure.CauseChain;
import io.resilience.fallback.FallbackStep.Given;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tries fallbacks one after the other, going on to the next when a stage fails. */
record AsyncAnswer(Call call, List<Throwable> lost) {
    static AsyncAnswer to(Call call) {
        return new AsyncAnswer(call, new ArrayList<>(0));
    }

    CompletionStage<Answer> first(List<FallbackStep> steps) {
        for (int i = 0; i < steps.size() && !FallbackChain.gaveUp(lost); i++) {
            Given given = FallbackChain.ask(steps.get(i), call, lost);
            CompletionStage<Answer> answer =
                    given == null ? null : settled(steps.get(i), given, steps.subList(i + 1, steps.size()));
            if (answer != null) {
                return answer;
            }
        }
        LostFailures.keep(lost, call.failure());
        return CompletableFuture.completedFuture(Answer.none(lost.size()));
    }

    private @Nullable CompletionStage<Answer> settled(FallbackStep step, Given given, List<FallbackStep> others) {
        try {
            if (given.value() instanceof CompletionStage<?> stage) {
                return awaited(stage, step, given.ageNanos(), others);
            }
            Object value = given.value() instanceof Future<?> future ? valueOf(future) : given.value();
            return CompletableFuture.completedFuture(new Answer(step.kind(), value, given.ageNanos(), lost.size()));
        } catch (Throwable failure) {
            lost.add(CauseChain.unwrap(failure));
            return null;
        }
    }

    private CompletionStage<Answer> awaited(
            CompletionStage<?> stage, FallbackStep step, long age, List<FallbackStep> others) {
        return stage.<CompletionStage<Answer>>handle((value, failure) -> {
                    if (failure == null) {
                        return CompletableFuture.completedFuture(new Answer(step.kind(), value, age, lost.size()));
                    }
                    lost.add(CauseChain.unwrap(failure));
                    return first(others);
                })
                .thenCompose(Function.identity());
    }

    private static @Nullable Object valueOf(Future<?> future) throws ExecutionException, InterruptedException {
        if (!future.isDone()) {
            throw new IllegalStateException(
                    "a fallback gave a Future that is not done, and waiting for it would block a thread;"
                            + " return a CompletableFuture");
        }
        return future.get();
    }
}
