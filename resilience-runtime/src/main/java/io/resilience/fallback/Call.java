package io.resilience.fallback;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A call that failed for good, as fallbacks see it.
 *
 * @param target the object that was called, null for a static method
 * @param arguments the call's arguments, empty when they are not known
 * @param key the arguments as they were when the call began; null where nobody wrote them down
 * @param failure what the caller gets if no fallback answers
 * @param queue keeps the call to be done later, or throws
 */
@SuppressWarnings("ArrayRecordComponent") // the caller's own array, looked at once
public record Call(
        @Nullable Object target,
        @Nullable Object[] arguments,
        @Nullable CallKey key,
        Throwable failure,
        Consumer<? super Call> queue) {

    /** A call whose arguments are still as they were. */
    public Call(
            @Nullable Object target, @Nullable Object[] arguments, Throwable failure, Consumer<? super Call> queue) {
        this(target, arguments, null, failure, queue);
    }
}
