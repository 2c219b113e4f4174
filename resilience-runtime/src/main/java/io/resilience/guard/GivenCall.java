package io.resilience.guard;

import io.resilience.fallback.CallKey;
import org.jspecify.annotations.Nullable;

/**
 * A call whose arguments may be changed by its body, its caller or a stage before they are needed: what is needed of them was written down
 * when it began.
 *
 * @param key what its good answer is remembered by, null where it is not
 * @param written those that its dead letter is to have, null where it has none
 */
record GivenCall<T extends @Nullable Object>(
        Body<T> original, @Nullable CallKey key, @Nullable GivenArguments written) implements Around<T> {
    @Override
    public T run() throws Throwable {
        return original.run();
    }

    /** What was written down of a call; null for nothing. */
    static @Nullable GivenCall<?> of(Body<?> body) {
        Body<?> inner = body;
        while (inner instanceof Around<?> around) {
            if (inner instanceof GivenCall<?> given) {
                return given;
            }
            inner = around.original();
        }
        return null;
    }
}
