package io.resilience.guard;

import io.resilience.deadline.DeadlineCell;
import io.resilience.time.Beginning;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Work that was moved to another thread. Its time limit is the worker's deadline cell, as for any synchronous call; a cancel that
 * may interrupt expires that cell, and the worker does not go on to other work while one is under way.
 */
final class OffloadedFuture<T extends @Nullable Object> extends CompletableFuture<T> {
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

    /** Does the work on this thread, in the context of the caller, and ends outside of it. */
    void begin(ContextCarrier.Carried context) {
        new CallStep(this::work, failure -> finish(null, failure)).in(context);
    }

    @SuppressWarnings("NullAway") // T itself may be nullable
    private Runnable work() {
        DeadlineCell cell = pipeline.cell();
        worker = cell;
        T value = null;
        Throwable failure = null;
        boolean overdue = false;
        if (state.compareAndSet(State.QUEUED, State.RUNNING)) {
            long outer = cell.arm(Math.min(due, DeadlineCell.NONE - 1));
            try {
                value = pipeline.run(body, cell, DeadlineCell.NONE, Beginning.EXACT);
            } catch (Throwable thrown) {
                failure = thrown;
            }
            while (!state.compareAndSet(State.RUNNING, State.ENDED)) {
                Thread.onSpinWait();
            }
            overdue = cell.disarm(outer);
        }
        T answer = value;
        Throwable end = overdue ? new Overdue(failure) : failure;
        return () -> finish(answer, end);
    }

    @SuppressWarnings("NullAway") // T itself may be nullable
    private void finish(@Nullable T value, @Nullable Throwable failure) {
        if (failure == null) {
            complete(value);
        } else {
            completeExceptionally(failure);
        }
    }

    /** Calls the work off if it has not begun. */
    void giveUp() {
        cancel(false);
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
