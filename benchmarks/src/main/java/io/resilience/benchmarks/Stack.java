package io.resilience.benchmarks;

/** Some work behind the policies of one library. */
@FunctionalInterface
public interface Stack {
    /** Calls the work through the policies; a stage when the recipe is asynchronous. */
    Object call() throws Throwable;

    /** Makes the breaker refuse every further call, in the library's own way if it has one. */
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
}
