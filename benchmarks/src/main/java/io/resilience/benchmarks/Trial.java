package io.resilience.benchmarks;

import io.resilience.benchmarks.stack.Blend;
import io.resilience.benchmarks.stack.Contender;
import io.resilience.benchmarks.stack.Part;
import io.resilience.benchmarks.stack.Recipe;
import io.resilience.benchmarks.stack.Stack;
import io.resilience.benchmarks.stack.Window;
import io.resilience.benchmarks.stack.Workload;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** What is measured: a blend, and what happens to the call. */
public enum Trial {
    /** A success through breaker, retry and bulkhead. */
    STACK("Success: breaker, retry, bulkhead", "breaker, retry, bulkhead", Blend.STACK),
    /** A success through everything. */
    EVERYTHING("Success: breaker, retry, bulkhead, timeout, fallback", "all policies", Blend.EVERYTHING),
    /** A success through a breaker. */
    BREAKER("Success: breaker alone", "breaker", Blend.BREAKER),
    /** A success within a time limit. */
    TIMEOUT("Timeout armed, and taken down again: timeout alone", "timeout", Blend.TIMEOUT),
    /** A success on a pool's thread. */
    POOL("Thread pool of 8 with a queue of 8, the caller waits: nothing else", "thread pool", Blend.POOL),
    /** One failure, then a success. */
    RETRIED("One failure, one retry without pause, success: breaker, retry, bulkhead", "one retry", Blend.STACK),
    /** A failure that the fallback answers for. */
    FALLBACK("A failure that a fallback answers: fallback alone", "fallback answers", Blend.FALLBACK),
    /** A call that the breaker refuses. */
    REFUSED("Refused by an open breaker", "refused", Blend.BREAKER),
    /** A stage that is complete when the work returns it, through everything. */
    ASYNC(
            "Success of a stage that is already complete: all policies",
            "complete stage, all policies",
            Blend.ASYNC_EVERYTHING),
    /** A stage that another thread completes, through everything. */
    LATER(
            "Success of a stage that another thread completes, waited for: all policies",
            "later stage, all policies",
            Blend.ASYNC_EVERYTHING);

    private final String title;
    private final String label;
    private final Blend blend;

    Trial(String title, String label, Blend blend) {
        this.title = title;
        this.label = label;
        this.blend = blend;
    }

    /** What happens, and the policies. */
    public String title() {
        return title;
    }

    /** The same in few words. */
    public String label() {
        return label;
    }

    /** The policies. */
    public Blend blend() {
        return blend;
    }

    /** Those who are compared in it. */
    public List<Contender> contenders() {
        return List.of(Contender.values()).stream()
                .filter(contender -> contender.mixes(blend) && (this != RETRIED || contender.has(Part.RETRY)))
                .toList();
    }

    Stack stack(Contender contender, Window window) {
        Recipe recipe = Recipe.of(blend).over(window);
        return switch (this) {
            case STACK, EVERYTHING, BREAKER, TIMEOUT, POOL -> contender.stack(recipe, new Workload.Ready("answer"));
            case ASYNC -> contender.stack(recipe, new Workload.Ready(CompletableFuture.completedFuture("answer")));
            case LATER -> joining(contender.stack(recipe, new Workload.Later()));
            case RETRIED -> contender.stack(recipe, new Workload.EverySecondFails());
            case FALLBACK -> contender.stack(recipe, new Workload.Fails());
            case REFUSED -> refused(contender.stack(recipe, new Workload.Fails()));
        };
    }

    private static Stack joining(Stack stack) {
        return () -> Stack.joined(stack);
    }

    private static Stack refused(Stack stack) {
        stack.open();
        return () -> Stack.answer(stack);
    }
}
