package io.resilience;

import io.resilience.guard.Body;
import io.resilience.guard.Guard;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An operation to be called, with an answer for calls that fail for good.
 *
 * @param <T> what the call returns
 */
public final class AnsweredCall<T extends @Nullable Object> {
    private final Supplier<Guard> guard;
    private final @Nullable Function<? super Throwable, ? extends T> fallback;

    private final @Nullable Object[] key;

    AnsweredCall(
            Supplier<Guard> guard,
            @Nullable Function<? super Throwable, ? extends T> fallback,
            @Nullable Object[] key) {
        this.guard = guard;
        this.fallback = fallback;
        this.key = key;
    }

    /** Calls {@code body}, guarded; on a thread of the bulkhead's own, where it is of such a kind. */
    @SuppressWarnings({"unchecked", "NullAway"
    }) // a guard answers with what the body or the fallback gave, and T may be nullable
    public T call(Callable<? extends T> body) throws Exception {
        try {
            return (T) guard.get().invoke(new Lambda<T>(body::call, fallback, key));
        } catch (Exception | Error failure) {
            throw failure;
        } catch (Throwable failure) {
            throw new IllegalStateException(
                    "the guarded code threw what is neither an Exception nor an Error", failure);
        }
    }

    /** Calls {@code body}, whose stage may complete later, guarded; on a thread of the bulkhead's own, where it is of such a kind. */
    public CompletionStage<T> callAsync(Callable<? extends CompletionStage<T>> body) {
        return guard.get().invokeAsync(new Lambda<CompletionStage<T>>(body::call, fallback, key));
    }

    /** A body whose arguments are the call's key. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Lambda<T extends @Nullable Object>(
            Body<T> code,
            @Nullable Function<? super Throwable, ?> fallback,
            @Nullable Object[] arguments) implements Body<T> {
        @Override
        public T run() throws Throwable {
            return code.run();
        }
    }
}
