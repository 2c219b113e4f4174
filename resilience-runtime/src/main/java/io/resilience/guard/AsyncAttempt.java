package io.resilience.guard;

import io.resilience.bulkhead.Slots;
import io.resilience.bulkhead.Waiter;
import io.resilience.deadline.DeadlineCell;
import io.resilience.metrics.Count;
import io.resilience.policy.BulkheadPolicy;
import io.resilience.policy.RateLimitPolicy;
import io.resilience.ratelimit.RateLimiter;
import io.resilience.time.Beginning;
import io.resilience.time.Timer;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * One attempt of an asynchronous call. Its outcome is whatever comes first: the stage's completion, the time limit, a cancel, or a
 * refusal. The place in the bulkhead is given back when the stage really completes, be that long after.
 */
final class AsyncAttempt<T extends @Nullable Object> implements BiConsumer<T, @Nullable Throwable> {
    private enum State {
        /** Asking the gates. */
        WAITING,
        /** The guarded code runs, or its stage is not complete. */
        RUNNING,
        /** Given up while it still runs. */
        ABANDONED,
        SETTLED
    }

    private final AsyncCall<T> call;
    private final Pipeline pipeline;
    private final long began;
    private final AtomicReference<State> state = new AtomicReference<>(State.WAITING);
    private final long permit;
    private volatile boolean token;
    private volatile Timer.Cancellable alarm = () -> {};
    private volatile Timer.Cancellable patience = () -> {};
    private volatile @Nullable Waiter waiter;
    private volatile @Nullable CompletionStage<T> stage;

    /** An attempt to which the breaker said {@code permit}. */
    AsyncAttempt(AsyncCall<T> call, long permit, long began) {
        this.call = call;
        this.permit = permit;
        this.pipeline = call.pipeline;
        this.began = began;
    }

    /** Asks the gates behind the breaker, in order. */
    void enter() {
        RateLimiter limiter = pipeline.setup.machinery().gates().limiter();
        RateLimitPolicy rate = pipeline.setup.rules().policies().gates().rateLimit();
        if (permit < 0) {
            state.set(State.SETTLED);
            call.failed(pipeline.refused(Refusal.OPEN));
        } else if (limiter == null || rate == null) {
            takePlace();
        } else {
            takeToken(limiter, rate);
        }
    }

    private void takeToken(RateLimiter limiter, RateLimitPolicy rate) {
        long wait = limiter.enter(rate, pipeline.ticker().nanos());
        boolean tooLong = wait > 0 && began + wait >= call.due(began);
        if (tooLong) {
            limiter.giveBack(rate);
        }
        if (wait < 0 || tooLong) {
            refuse(Refusal.RATE);
            return;
        }
        token = true;
        if (wait == 0) {
            takePlace();
        } else {
            call.later(wait, this::takePlace);
        }
    }

    private void takePlace() {
        if (state.get() != State.WAITING) {
            return;
        }
        Slots slots = pipeline.setup.machinery().gates().slots();
        BulkheadPolicy policy = pipeline.setup.rules().policies().gates().bulkhead();
        if (slots == null || policy == null || slots.tryEnter()) {
            begin();
        } else if (policy.queue().size() == 0) {
            refuse(Refusal.FULL);
        } else {
            standInLine(slots, policy);
        }
    }

    private void standInLine(Slots slots, BulkheadPolicy policy) {
        long longest = Queueing.patience(policy, pipeline.ticker());
        long due = call.due(began);
        long latest = Math.min(longest, due);
        Waiter mine = new Waiter(() -> call.soon(this::begin));
        waiter = mine;
        if (!slots.await(mine, policy.queue().size())) {
            refuse(Refusal.FULL);
        } else if (AsyncCall.limited(latest)) {
            long left = latest - pipeline.ticker().nanos();
            long refusal = longest < due ? Refusal.WAITED : Refusal.LATE;
            Timer.Cancellable bell = schedule(left, () -> leaveLine(slots, mine, refusal));
            patience = bell;
            if (!mine.waiting()) { // it got its place meanwhile, and saw no bell to cancel
                bell.cancel();
            }
        }
    }

    private void leaveLine(Slots slots, Waiter mine, long refusal) {
        if (slots.cancel(mine)) {
            call.soon(() -> refuse(refusal));
        }
    }

    private void refuse(long refusal) {
        if (move(State.WAITING, State.SETTLED)) {
            giveBack();
            call.failed(pipeline.refused(refusal));
        }
    }

    /** Gives back what an attempt holds that does not begin. */
    private void giveBack() {
        pipeline.release(permit, began);
        RateLimiter limiter = pipeline.setup.machinery().gates().limiter();
        RateLimitPolicy rate = pipeline.setup.rules().policies().gates().rateLimit();
        if (token && limiter != null && rate != null) {
            limiter.giveBack(rate);
        }
    }

    /** Runs the guarded code; this attempt has its place. */
    private void begin() {
        patience.cancel();
        if (!move(State.WAITING, State.RUNNING)) {
            leavePlace();
            return;
        }
        DeadlineCell cell = pipeline.cell();
        long before = cell.bind(call.due(began), Beginning.EXACT);
        try {
            follow(call.body.run());
        } catch (Throwable thrown) {
            accept(null, thrown);
        } finally {
            cell.unbind(before);
        }
    }

    /** Takes over work that was begun: its stage, or what it threw. */
    void adopt(@Nullable CompletionStage<T> running, @Nullable Throwable thrown) {
        state.set(State.RUNNING);
        if (thrown == null) {
            follow(running);
        } else {
            accept(null, thrown);
        }
    }

    private void follow(@Nullable CompletionStage<T> running) {
        if (running == null) {
            accept(null, new NullPointerException(pipeline.setup.name() + " returned null instead of a stage"));
            return;
        }
        stage = running;
        long due = call.due(began);
        if (AsyncCall.limited(due) && !isDone(running)) {
            alarm = schedule(due - pipeline.ticker().nanos(), this::timeUp);
        }
        try {
            running.whenComplete(this);
        } catch (Throwable thrown) {
            accept(null, thrown);
        }
    }

    private static boolean isDone(CompletionStage<?> stage) {
        return stage instanceof Future<?> future && future.isDone();
    }

    private Timer.Cancellable schedule(long nanos, Runnable task) {
        return pipeline.setup.engine().clockwork().timer().schedule(nanos, task);
    }

    /** The work has ended. */
    @Override
    public void accept(@Nullable T value, @Nullable Throwable thrown) {
        alarm.cancel();
        State before = state.getAndSet(State.SETTLED);
        if (before == State.SETTLED) { // a stage that completes twice
            return;
        }
        leavePlace();
        if (before == State.ABANDONED) {
            pipeline.setup.machinery().metrics().add(Count.ABANDONED, -1);
            pipeline.refusals.late(thrown == null);
            return;
        }
        if (thrown == null) {
            settle(value, null);
        } else { // what is decided about a failure belongs to the caller, on whatever thread its stage ended
            call.inContext(() -> settle(value, Unwrapped.of(thrown)));
        }
    }

    @SuppressWarnings("NullAway") // T itself may be nullable
    private void settle(@Nullable T value, @Nullable Throwable thrown) {
        Throwable failure = outcome(value, thrown);
        if (failure == null) {
            call.succeeded(value);
        } else {
            call.inContext(() -> call.failed(failure));
        }
    }

    private @Nullable Throwable outcome(@Nullable T value, @Nullable Throwable thrown) {
        return thrown instanceof OffloadedFuture.Overdue overdue
                ? pipeline.timedOut(permit, began, overdue.getCause())
                : pipeline.settle(permit, began, value, thrown);
    }

    private boolean move(State from, State to) {
        return state.compareAndSet(from, to);
    }

    private void leavePlace() {
        Slots slots = pipeline.slots();
        if (slots != null) {
            slots.exit();
        }
    }

    private boolean abandon() {
        boolean abandoned = move(State.RUNNING, State.ABANDONED);
        if (abandoned) {
            pipeline.setup.machinery().metrics().add(Count.ABANDONED);
        }
        return abandoned;
    }

    private void timeUp() {
        if (abandon()) {
            call.soon(() -> call.failed(pipeline.timedOut(permit, began, null)));
        }
    }

    /** Ends the attempt on the caller's wish: what waits never starts, what runs is told. */
    void cancel(boolean mayInterrupt) {
        alarm.cancel();
        patience.cancel();
        if (move(State.WAITING, State.SETTLED)) {
            leaveLine();
            giveBack();
        } else if (abandon()) {
            pipeline.release(permit, began);
        }
        if (stage instanceof Future<?> future) {
            future.cancel(mayInterrupt);
        }
    }

    private void leaveLine() {
        Waiter waiting = waiter;
        Slots slots = pipeline.slots();
        if (waiting != null && slots != null) {
            slots.cancel(waiting);
        }
    }
}
