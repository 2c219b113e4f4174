package io.resilience.guard;

import io.resilience.deadline.DeadlineCell;
import io.resilience.metrics.Count;
import io.resilience.time.Beginning;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * The asynchronous driver: what {@link Guard#call} does with its thread, this does with a timer.
 *
 * <p>Every attempt is one {@link AsyncAttempt}. The next one starts from the timer and the executor, never from within the end of
 * the one before, so the stack does not grow. The caller holds {@link #answer}; cancelling it ends the call.
 */
final class AsyncCall<T extends @Nullable Object> {
    final Pipeline pipeline;
    final Body<? extends CompletionStage<T>> body;
    final ContextCarrier.Carried context;
    final long deadline;
    private final GuardedFuture<T> answer = new GuardedFuture<>(this::cancel);
    private int attempts;
    private volatile @Nullable AsyncAttempt<T> current;

    AsyncCall(Pipeline pipeline, Body<? extends CompletionStage<T>> body, long started, long inherited) {
        this.pipeline = pipeline;
        this.body = body;
        this.context = pipeline.setup.engine().workers().capture();
        this.deadline = Math.min(Beginning.end(pipeline.ticker(), pipeline.limits.ofCall(started), started), inherited);
    }

    CompletableFuture<T> answer() {
        return answer;
    }

    /** Begins another attempt on this thread. */
    private void launch() {
        if (!answer.isDone()) {
            long began = pipeline.now(pipeline.cell());
            launch(pipeline.askBreaker(began), began);
        }
    }

    /** Begins an attempt on this thread, with what the breaker said to it. */
    void launch(long permit, long began) {
        attempts++;
        AsyncAttempt<T> attempt = new AsyncAttempt<>(this, permit, began);
        current = attempt;
        if (answer.isDone()) { // cancelled before it could see this attempt
            attempt.cancel(false);
        } else {
            attempt.enter();
        }
    }

    /** Takes over a first attempt that did not succeed at once. */
    void adopt(long permit, long began, @Nullable CompletionStage<T> stage, @Nullable Throwable thrown) {
        attempts++;
        AsyncAttempt<T> attempt = new AsyncAttempt<>(this, permit, began);
        current = attempt;
        attempt.adopt(stage, thrown);
    }

    void succeeded(T value) {
        if (attempts > 1) {
            pipeline.recovery.recovered(attempts);
        }
        pipeline.recovery.remember(body, value);
        ended(answer.complete(value));
    }

    /** A call that ended by itself is counted; when its caller cancelled it in that moment, the cancel counts no more. */
    private void ended(boolean first) {
        if (!first && answer.isCancelled()) {
            pipeline.setup.machinery().metrics().add(Count.CANCELLED, -1);
        }
    }

    void failed(Throwable failure) {
        if (answer.isDone()) {
            return;
        }
        long pause = pipeline.retries.pause(attempts, failure, deadline);
        if (pause < 0) {
            context.run(() -> recover(failure));
        } else {
            later(pause, this::launch);
        }
    }

    private void recover(Throwable failure) {
        pipeline.recovery.recoverStage(body, failure, attempts).whenComplete((value, thrown) -> {
            ended(thrown == null ? answer.complete(value) : answer.completeExceptionally(Unwrapped.of(thrown)));
        });
    }

    /** Runs {@code task} on the executor, in the caller's context, {@code nanos} from now. */
    void later(long nanos, Runnable task) {
        pipeline.setup.engine().clockwork().timer().schedule(nanos, () -> soon(task));
    }

    /** Runs {@code task} on the executor, in the caller's context; a task that cannot run or fails ends the call. */
    void soon(Runnable task) {
        try {
            pipeline.setup.engine().workers().executor().execute(() -> inContext(task));
        } catch (RuntimeException | Error refused) {
            answer.completeExceptionally(refused);
        }
    }

    /** Runs {@code task} here, in the caller's context; one that fails ends the call. */
    void inContext(Runnable task) {
        try {
            context.run(() -> contained(task));
        } catch (RuntimeException | Error refused) {
            answer.completeExceptionally(refused);
        }
    }

    private void contained(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException | Error failure) {
            answer.completeExceptionally(failure);
        }
    }

    private void cancel(boolean mayInterrupt) {
        pipeline.setup.machinery().metrics().add(Count.CANCELLED);
        AsyncAttempt<T> attempt = current;
        if (attempt != null) {
            attempt.cancel(mayInterrupt);
        }
    }

    /** The time by which an attempt must end. */
    long due(long began) {
        return Math.min(Beginning.end(pipeline.ticker(), pipeline.limits.ofAttempt(began), began), deadline);
    }

    static boolean limited(long due) {
        return due != DeadlineCell.NONE;
    }
}
