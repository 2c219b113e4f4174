package io.resilience.guard;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The future that a caller of an asynchronous guarded method holds; cancelling it ends the call. */
final class GuardedFuture<T extends @Nullable Object> extends CompletableFuture<T> {
    private final Consumer<Boolean> cancelled;

    GuardedFuture(Consumer<Boolean> cancelled) {
        this.cancelled = cancelled;
    }

    @Override
    public boolean cancel(boolean mayInterrupt) {
        boolean first = !isDone() && super.cancel(mayInterrupt);
        if (first) {
            cancelled.accept(mayInterrupt);
        }
        return first || isCancelled();
    }
}
