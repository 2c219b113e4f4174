package io.resilience.benchmarks.stack;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Some work behind the policies of one library. */
@FunctionalInterface
public interface Stack {
    /** How long a stage may take. */
    int PATIENCE_SECONDS = 10;

    /** Calls the work through the policies; a stage when the recipe is asynchronous. */
    Object call() throws Throwable;

    /** Makes the breaker refuse every further call, in the library's own way if it has one; the work must fail. */
    default void open() {
        for (int i = 0; i < 200; i++) {
            answer(this);
        }
    }

    /** The answer of one call, or what was thrown. */
    static Object answer(Stack stack) {
        try {
            return stack.call();
        } catch (Throwable failure) {
            return failure;
        }
    }

    /** The answer of one call, a stage's when it has completed; one that never does, as a peer's may, fails the measurement. */
    static Object joined(Stack stack) throws Throwable {
        Object answer = stack.call();
        return answer instanceof CompletionStage<?> stage ? joined(stage.toCompletableFuture()) : answer;
    }

    private static Object joined(CompletableFuture<?> stage) throws Exception {
        try {
            return stage.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException late) {
            throw new IllegalStateException("a stage was not complete after " + PATIENCE_SECONDS + " s", late);
        }
    }
}
