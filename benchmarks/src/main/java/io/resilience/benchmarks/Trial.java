package io.resilience.benchmarks;

import io.resilience.benchmarks.Recipe.Blend;
import java.util.concurrent.CompletableFuture;

/** What is measured: a blend, and what happens to the call. */
public enum Trial {
    /** A success through breaker, retry and bulkhead. */
    STACK("Success: breaker, retry, bulkhead", Blend.STACK),
    /** A success through everything. */
    EVERYTHING("Success: breaker, retry, bulkhead, timeout, fallback", Blend.EVERYTHING),
    /** A success through a breaker. */
    BREAKER("Success: breaker alone", Blend.BREAKER),
    /** A stage that is complete when the work returns it, through everything. */
    ASYNC("Success of a stage that is already complete: all policies", Blend.ASYNC_EVERYTHING),
    /** One failure, then a success. */
    RETRIED("One failure, one retry without pause, success: breaker, retry, bulkhead", Blend.STACK),
    /** A call that the breaker refuses. */
    REFUSED("Refused by an open breaker", Blend.BREAKER);

    final String title;
    final Blend blend;

    Trial(String title, Blend blend) {
        this.title = title;
        this.blend = blend;
    }

    Stack stack(Contender contender) {
        Recipe recipe = Recipe.of(blend);
        return switch (this) {
            case STACK, EVERYTHING, BREAKER -> contender.stack(recipe, new Workload.Ready("answer"));
            case ASYNC -> contender.stack(recipe, new Workload.Ready(CompletableFuture.completedFuture("answer")));
            case RETRIED -> contender.stack(recipe, new Workload.EverySecondFails());
            case REFUSED -> refused(contender.stack(recipe, new Workload.Fails()));
        };
    }

    private static Stack refused(Stack stack) {
        stack.open();
        return () -> Stack.answer(stack);
    }
}
