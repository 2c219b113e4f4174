package io.resilience.guard;

import io.resilience.deadline.DeadlineCell;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Work that was moved to another thread. Its time limit is the worker's deadline cell, as for any synchronous call; a cancel that
 * may interrupt expires that cell, and the worker does not go on to other work while one is under way.
 */
final class OffloadedFuture<T extends @Nullable Object> extends CompletableFuture<T> implements Runnable {
    /** Says that the work was interrupted because its time was up. */
    static final class Overdue extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Overdue(@Nullable Throwable cause) {
            super("overdue", cause, false, false);
        }
    }

    private enum State {
        QUEUED,
        RUNNING,
        INTERRUPTING,
        ENDED
    }

    private final Pipeline pipeline;
    private final Body<T> body;
    private final long due;
    private final AtomicReference<State> state = new AtomicReference<>(State.QUEUED);
    private volatile @Nullable DeadlineCell worker;

    OffloadedFuture(Pipeline pipeline, Body<T> body, long due) {
        this.pipeline = pipeline;
        this.body = body;
        this.due = due;
    }

    @Override
    @SuppressWarnings("NullAway") // T itself may be nullable
    public void run() {
        DeadlineCell cell = pipeline.cell();
        worker = cell;
        long outer = cell.arm(Math.min(due, DeadlineCell.NONE - 1));
        T value = null;
        Throwable failure = null;
        if (state.compareAndSet(State.QUEUED, State.RUNNING)) {
            try {
                value = body.run();
            } catch (Throwable thrown) {
                failure = thrown;
            }
            while (!state.compareAndSet(State.RUNNING, State.ENDED)) {
                Thread.onSpinWait();
            }
        }
        boolean overdue = cell.disarm(outer);
        finish(value, overdue ? new Overdue(failure) : failure);
    }

    private void finish(T value, @Nullable Throwable failure) {
        if (failure == null) {
            complete(value);
        } else {
            completeExceptionally(failure);
        }
    }

    @Override
    public boolean cancel(boolean mayInterrupt) {
        if (state.compareAndSet(State.QUEUED, State.ENDED)) {
            return super.cancel(mayInterrupt);
        }
        DeadlineCell cell = worker;
        if (mayInterrupt && cell != null && state.compareAndSet(State.RUNNING, State.INTERRUPTING)) {
            cell.expire();
            state.set(State.RUNNING);
        }
        return false;
    }
}
