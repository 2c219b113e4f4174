package io.resilience.guard;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * What may be asked of a stage beyond what {@link CompletionStage} promises. The JDK's minimal stages are CompletableFutures by their
 * class and refuse all else, and a subclass may do as it likes: so nothing here relies on an answer, and nothing throws.
 */
final class Stages {
    private Stages() {}

    /** Whether {@code future} is the future of its own stage and has a value now; false also when it can't say. */
    static boolean hasValue(CompletableFuture<?> future) {
        try {
            return isWhole(future) && future.isDone() && !future.isCompletedExceptionally();
        } catch (Throwable mute) {
            return false;
        }
    }

    private static boolean isWhole(CompletableFuture<?> future) {
        return future.getClass() == CompletableFuture.class || future.toCompletableFuture() == future;
    }

    /** Tells the work behind a stage that it is not wanted any more, if the stage can be told. */
    static void cancel(@Nullable CompletionStage<?> stage, boolean mayInterrupt) {
        if (stage instanceof Future<?> future) {
            try {
                future.cancel(mayInterrupt);
            } catch (Throwable deaf) {
                return; // it goes on, as a stage does that is no future
            }
        }
    }

    /** Calls work off that has not begun; what runs goes on. */
    static void giveUp(@Nullable CompletionStage<?> stage) {
        if (stage instanceof OffloadedFuture<?> moved) {
            moved.giveUp();
        } else if (stage instanceof FlatFuture<?> flat) {
            flat.giveUp();
        }
    }

    /** Waits for what a method gave that stands for later work; anything else is the value itself. */
    static @Nullable Object settled(@Nullable Object value) throws Throwable {
        if (value instanceof CompletionStage<?> stage) {
            return ended(stage);
        }
        return value instanceof Future<?> future ? await(future) : value;
    }

    private static @Nullable Object ended(CompletionStage<?> stage) throws Throwable {
        CompletableFuture<@Nullable Object> end = new CompletableFuture<>();
        stage.whenComplete((value, failure) -> {
            if (failure == null) {
                end.complete(value);
            } else {
                end.completeExceptionally(failure);
            }
        });
        try {
            return await(end);
        } catch (InterruptedException interrupted) {
            cancel(stage, true);
            throw interrupted;
        }
    }

    /** Waits for a future; it is cancelled when the waiting thread is interrupted. */
    static <T extends @Nullable Object> T await(Future<T> future) throws Throwable {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            throw Unwrapped.of(failed);
        } catch (InterruptedException interrupted) {
            future.cancel(true);
            throw interrupted;
        }
    }
}
