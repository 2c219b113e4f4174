package io.resilience.guard;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The future that a caller of an asynchronous guarded method holds; cancelling it ends the call. Any other way by which the caller may
 * complete it ({@code orTimeout}, {@code completeOnTimeout}, {@code complete}) ends its own wait: the call goes on to its {@link #end}.
 */
final class GuardedFuture<T extends @Nullable Object> extends CompletableFuture<T> {
    private final Consumer<Boolean> cancelled;
    private final CompletableFuture<T> end = new CompletableFuture<>();

    GuardedFuture(Consumer<Boolean> cancelled) {
        this.cancelled = cancelled;
    }

    /** The end of the call itself, whatever its caller does with this future; it comes before the caller hears of it. */
    CompletionStage<T> end() {
        return end;
    }

    /** The call has ended; false when this future was complete already. */
    boolean ended(T value, @Nullable Throwable failure) {
        if (failure == null) {
            end.complete(value);
            return complete(value);
        }
        end.completeExceptionally(failure);
        return completeExceptionally(failure);
    }

    @Override
    public boolean cancel(boolean mayInterrupt) {
        boolean first = !isDone() && super.cancel(mayInterrupt);
        if (first) {
            cancelled.accept(mayInterrupt);
            end.cancel(false);
        }
        return first || isCancelled();
    }
}
