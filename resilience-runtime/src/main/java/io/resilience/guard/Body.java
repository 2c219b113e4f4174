package io.resilience.guard;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The guarded code of one call. It may be run again: every run gets the original arguments.
 *
 * @param <T> what it returns
 */
@FunctionalInterface
public interface Body<T extends @Nullable Object> {
    /** Runs the guarded code. */
    T run() throws Throwable;

    /** The arguments of the call, for fallbacks, caches and dead letters. */
    default @Nullable Object[] arguments() {
        return new @Nullable Object[0];
    }

    /** The object whose method is called; null for a static method or a programmatic call. */
    default @Nullable Object target() {
        return null;
    }

    /** An answer of the caller's own, asked when no configured fallback answers; null for none. */
    default @Nullable Function<? super Throwable, ?> fallback() {
        return null;
    }
}
