package io.resilience.guard;

import io.resilience.metrics.Count;
import io.resilience.time.Beginning;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * One attempt of an asynchronous call. Its outcome is whatever comes first: the stage's completion, the time limit, a cancel, or a
 * refusal. The place in the bulkhead is given back when the stage really completes, be that long after.
 */
final class AsyncAttempt<T extends @Nullable Object> extends WaitingAttempt<T>
        implements BiConsumer<T, @Nullable Throwable> {
    private volatile @Nullable Boolean cancelled;
    /** Whether breaker and metrics know how a failed attempt ended. */
    private volatile boolean told;

    private volatile @Nullable CompletionStage<T> stage;

    /** An attempt to which the breaker said {@code permit}. */
    AsyncAttempt(AsyncCall<T> call, long permit, long began) {
        super(call, permit, began);
    }

    /** Runs the guarded code; this attempt has its place. */
    @Override
    Runnable begin() {
        if (!move(State.PLACED, State.RUNNING)) {
            return CallStep.NOTHING;
        }
        CompletionStage<T> running = null;
        Throwable failure = null;
        try {
            running = pipeline.run(call.body, pipeline.cell(), call.due(began), Beginning.EXACT);
        } catch (Throwable thrown) {
            failure = thrown;
        }
        CompletionStage<T> given = running;
        Throwable thrown = failure;
        return () -> follow(given, thrown);
    }

    /** Takes over work that was begun: its stage, or what it threw. */
    void adopt(@Nullable CompletionStage<T> running, @Nullable Throwable thrown) {
        state.set(State.RUNNING);
        follow(running, thrown);
    }

    private void follow(@Nullable CompletionStage<T> running, @Nullable Throwable thrown) {
        if (thrown != null) {
            accept(null, thrown);
        } else if (running == null) {
            accept(null, new NullPointerException(pipeline.setup.name() + " returned null instead of a stage"));
        } else {
            follow(running);
        }
    }

    private void follow(CompletionStage<T> running) {
        stage = running;
        try {
            running.whenComplete(this);
        } catch (Throwable thrown) {
            accept(null, thrown);
        }
        Boolean mayInterrupt = cancelled;
        if (mayInterrupt != null) { // before there was a stage to tell
            Stages.cancel(running, mayInterrupt);
        }
        if (AsyncCall.limited(call.due(began)) && state.get() == State.RUNNING) {
            limit();
        }
    }

    private void limit() {
        try {
            alarm.set(timer(), call.due(began) - pipeline.ticker().nanos(), this::timeUp);
        } catch (Throwable failure) { // a call without its limit might never end
            if (abandon()) {
                pipeline.outcomes.release(permit, began);
                call.unmade(failure);
            }
        }
    }

    /** The work has ended. */
    @Override
    public void accept(@Nullable T value, @Nullable Throwable thrown) {
        State before = state.getAndSet(State.SETTLED);
        if (before == State.SETTLED) { // a stage that completes twice
            return;
        }
        leavePlace();
        alarm.cancel();
        if (before == State.ABANDONED) {
            pipeline.setup.machinery().metrics().add(Count.ABANDONED, -1);
            pipeline.refusals.late(thrown == null);
        } else if (thrown == null) {
            returned(value);
        } else { // what is decided about a failure belongs to the caller, on whatever thread its stage ended
            Throwable failure = Unwrapped.of(thrown);
            call.here(() -> call.failed(settled(failure)), why -> {
                if (!told) {
                    settled(failure);
                }
                call.broken(why);
            });
        }
    }

    @SuppressWarnings("NullAway") // T itself may be nullable
    private void returned(@Nullable T value) {
        Throwable failure = pipeline.outcomes.settle(permit, began, value, null);
        if (failure == null) {
            call.succeeded(value);
        } else {
            call.here(() -> call.failed(failure), call::broken);
        }
    }

    /** Settles the permit of work that threw. */
    private Throwable settled(Throwable thrown) {
        told = true;
        return thrown instanceof OffloadedFuture.Overdue overdue
                ? pipeline.outcomes.timedOut(permit, began, overdue.getCause())
                : pipeline.outcomes.failed(permit, began, thrown);
    }

    private boolean abandon() {
        boolean abandoned = move(State.RUNNING, State.ABANDONED);
        if (abandoned) {
            pipeline.setup.machinery().metrics().add(Count.ABANDONED);
        }
        return abandoned;
    }

    @Override
    void timeUp() {
        if (abandon()) {
            Stages.giveUp(stage);
            call.soon(() -> call.failed(overdue()), why -> call.unmade(told ? why : overdue()));
        } else if (withdraw(Refusal.LATE)) {
            call.soon(() -> call.failed(pipeline.refused(Refusal.LATE)), call::unmade);
        }
    }

    private Throwable overdue() {
        told = true;
        return pipeline.outcomes.timedOut(permit, began, null);
    }

    /** Ends the attempt on the caller's wish: what waits never starts, what runs is told. */
    void cancel(boolean mayInterrupt) {
        cancelled = mayInterrupt;
        if (!withdraw(Refusal.NONE)) {
            alarm.cancel();
            if (abandon()) {
                pipeline.outcomes.release(permit, began);
            }
        }
        Stages.cancel(stage, mayInterrupt);
    }
}
