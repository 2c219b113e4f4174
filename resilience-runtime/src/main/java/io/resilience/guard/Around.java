package io.resilience.guard;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The body of a call that is wrapped round another of the same call.
 *
 * @param <T> what it returns
 */
interface Around<T extends @Nullable Object> extends Body<T> {
    /** The body inside. */
    Body<?> original();

    /** Whether the thread that makes the call waits for its end, and keeps its own places taken meanwhile. */
    default boolean isAwaited() {
        return false;
    }

    @Override
    default @Nullable Object[] arguments() {
        return original().arguments();
    }

    @Override
    default @Nullable Object target() {
        return original().target();
    }

    @Override
    default @Nullable Function<? super Throwable, ?> fallback() {
        return original().fallback();
    }

    /** The body in the middle, whatever is wrapped round it. */
    static Body<?> innermost(Body<?> body) {
        return body instanceof Around<?> around ? innermost(around.original()) : body;
    }
}
