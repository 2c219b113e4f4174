package io.resilience.guard;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * The end of a stage that is itself the result of work on another thread. A cancel is passed on to both; this future ends when they
 * really do, so that a place in a bulkhead is kept till then.
 */
final class FlatFuture<T extends @Nullable Object> extends CompletableFuture<T> {
    private final CompletionStage<CompletionStage<T>> work;
    private volatile @Nullable CompletionStage<T> result;
    private volatile @Nullable Boolean cancelled;

    private FlatFuture(CompletionStage<CompletionStage<T>> work) {
        this.work = work;
    }

    static <T extends @Nullable Object> CompletionStage<T> of(CompletionStage<CompletionStage<T>> work) {
        FlatFuture<T> flat = new FlatFuture<>(work);
        work.whenComplete(flat::worked);
        return flat;
    }

    private void worked(@Nullable CompletionStage<T> stage, @Nullable Throwable failure) {
        if (failure != null) {
            completeExceptionally(Unwrapped.of(failure));
        } else if (stage == null) {
            completeExceptionally(new NullPointerException("the guarded method returned null instead of a stage"));
        } else {
            result = stage;
            Boolean mayInterrupt = cancelled;
            if (mayInterrupt != null) {
                Stages.cancel(stage, mayInterrupt);
            }
            follow(stage);
        }
    }

    private void follow(CompletionStage<T> stage) {
        try {
            stage.whenComplete(this::ended);
        } catch (Throwable refused) {
            completeExceptionally(refused);
        }
    }

    /** Calls the work off if it has not begun. */
    void giveUp() {
        Stages.giveUp(work);
    }

    private void ended(T value, @Nullable Throwable failure) {
        if (failure == null) {
            complete(value);
        } else {
            completeExceptionally(Unwrapped.of(failure));
        }
    }

    @Override
    public boolean cancel(boolean mayInterrupt) {
        cancelled = mayInterrupt;
        Stages.cancel(work, mayInterrupt);
        Stages.cancel(result, mayInterrupt);
        return isCancelled();
    }
}
