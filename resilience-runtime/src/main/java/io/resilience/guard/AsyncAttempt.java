package io.resilience.guard;

import io.resilience.bulkhead.Slots;
import io.resilience.bulkhead.Waiter;
import io.resilience.metrics.Count;
import io.resilience.policy.BulkheadPolicy;
import io.resilience.policy.RateLimitPolicy;
import io.resilience.ratelimit.RateLimiter;
import io.resilience.time.Beginning;
import io.resilience.time.Timer;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * One attempt of an asynchronous call. Its outcome is whatever comes first: the stage's completion, the time limit, a cancel, or a
 * refusal. The place in the bulkhead is given back when the stage really completes, be that long after.
 *
 * <p>The state says what the attempt holds, so whoever moves it on by its compare-and-set, and nobody else, gives that back. Methods
 * that return a {@link Runnable} are steps of a {@link Decision}: it is what follows.
 */
final class AsyncAttempt<T extends @Nullable Object> implements BiConsumer<T, @Nullable Throwable> {
    private enum State {
        /** Asking the gates; holds the breaker's permit. */
        WAITING,
        /** Has its place as well, and is about to begin. */
        PLACED,
        /** The guarded code runs, or its stage is not complete; holds permit and place. */
        RUNNING,
        /** Given up while it still runs; holds the place. */
        ABANDONED,
        SETTLED
    }

    private final AsyncCall<T> call;
    private final Pipeline pipeline;
    private final long began;
    private final AtomicReference<State> state = new AtomicReference<>(State.WAITING);
    private final long permit;
    private volatile boolean token;
    private volatile @Nullable Boolean cancelled;
    private final Alarm alarm = new Alarm();
    private volatile @Nullable Alarm patience;
    /** Whether breaker and metrics know how a failed attempt ended. */
    private volatile boolean told;

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
    Runnable enter() {
        RateLimiter limiter = pipeline.setup.machinery().gates().limiter();
        RateLimitPolicy rate = pipeline.setup.rules().policies().gates().rateLimit();
        if (permit < 0) {
            state.set(State.SETTLED);
            return call.failed(pipeline.refused(Refusal.OPEN));
        }
        try {
            return limiter == null || rate == null ? takePlace() : takeToken(limiter, rate);
        } catch (Throwable failure) {
            return withdraw(Refusal.NONE) ? call.failed(failure) : Decision.NOTHING;
        }
    }

    private Runnable takeToken(RateLimiter limiter, RateLimitPolicy rate) {
        long wait = limiter.enter(rate, pipeline.ticker().nanos());
        boolean tooLong = wait > 0 && began + wait >= call.due(began);
        if (tooLong) {
            limiter.giveBack(rate);
        }
        if (wait < 0 || tooLong) {
            return refuse(Refusal.RATE);
        }
        token = true;
        return wait == 0 ? takePlace() : () -> call.later(wait, this::takePlace, this::unmade);
    }

    private Runnable takePlace() {
        Slots slots = pipeline.setup.machinery().gates().slots();
        BulkheadPolicy policy = pipeline.setup.rules().policies().gates().bulkhead();
        if (state.get() != State.WAITING) {
            return Decision.NOTHING;
        }
        if (slots == null || policy == null || slots.tryEnter()) {
            return placed() ? begin() : Decision.NOTHING;
        }
        return policy.queue().size() == 0 ? refuse(Refusal.FULL) : standInLine(slots, policy);
    }

    /** The attempt has its place; false when it needs none any more, and then it has given it back. */
    private boolean placed() {
        boolean wanted = move(State.WAITING, State.PLACED);
        if (!wanted) {
            leavePlace();
        }
        return wanted;
    }

    private Runnable standInLine(Slots slots, BulkheadPolicy policy) {
        long longest = Queueing.patience(policy, pipeline.ticker());
        long due = call.due(began);
        Waiter mine = new Waiter(this::granted, call.encloses(slots));
        if (!slots.await(mine, policy.queue().size())) {
            return refuse(mine.wouldWaitForItself() ? Refusal.WITHIN : Refusal.FULL);
        }
        waiter = mine;
        if (state.get() != State.WAITING) { // cancelled before it could see that it waits, or granted
            slots.cancel(mine);
            return Decision.NOTHING;
        }
        if (longest < due) {
            Alarm bell = new Alarm();
            patience = bell;
            bell.set(timer(), longest - pipeline.ticker().nanos(), this::impatient);
        }
        if (AsyncCall.limited(due)) {
            alarm.set(timer(), due - pipeline.ticker().nanos(), this::timeUp);
        }
        if (state.get() != State.WAITING) { // it got its place meanwhile, and saw no bell to cancel
            calmDown();
        }
        return Decision.NOTHING;
    }

    /** Its turn has come; the thread is of whoever left the place. */
    private void granted() {
        calmDown();
        if (placed()) {
            call.soon(this::begin, this::unmade);
        }
    }

    private void calmDown() {
        Alarm bell = patience;
        if (bell != null) {
            bell.cancel();
        }
    }

    private void impatient() {
        Waiter mine = waiter;
        Slots slots = pipeline.slots();
        if (mine != null && slots != null && slots.cancel(mine) && withdraw(Refusal.WAITED)) {
            call.soon(() -> call.failed(pipeline.refused(Refusal.WAITED)), call::unmade);
        }
    }

    private Runnable refuse(long refusal) {
        return withdraw(refusal) ? call.failed(pipeline.refused(refusal)) : Decision.NOTHING;
    }

    /** Ends an attempt that has not begun and gives back what it holds; false when it has begun, or has ended. */
    private boolean withdraw(long refusal) {
        if (move(State.WAITING, State.SETTLED)) {
            leaveLine();
        } else if (move(State.PLACED, State.SETTLED)) {
            leavePlace();
        } else {
            return false;
        }
        alarm.cancel();
        calmDown();
        pipeline.withdrawn(permit, began, refusal);
        RateLimiter limiter = pipeline.setup.machinery().gates().limiter();
        RateLimitPolicy rate = pipeline.setup.rules().policies().gates().rateLimit();
        if (token && limiter != null && rate != null) {
            limiter.giveBack(rate);
        }
        return true;
    }

    /** The step that would have begun it could not be made. */
    private void unmade(Throwable why) {
        if (withdraw(Refusal.NONE)) {
            call.unmade(why);
        }
    }

    /** Runs the guarded code; this attempt has its place. */
    private Runnable begin() {
        if (!move(State.PLACED, State.RUNNING)) {
            return Decision.NOTHING;
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
                pipeline.release(permit, began);
                call.unmade(failure);
            }
        }
    }

    private Timer timer() {
        return pipeline.setup.engine().clockwork().timer();
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
        Throwable failure = pipeline.settle(permit, began, value, null);
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
                ? pipeline.timedOut(permit, began, overdue.getCause())
                : pipeline.failed(permit, began, thrown);
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
            Stages.giveUp(stage);
            call.soon(() -> call.failed(overdue()), why -> call.unmade(told ? why : overdue()));
        } else if (withdraw(Refusal.LATE)) {
            call.soon(() -> call.failed(pipeline.refused(Refusal.LATE)), call::unmade);
        }
    }

    private Throwable overdue() {
        told = true;
        return pipeline.timedOut(permit, began, null);
    }

    /** Ends the attempt on the caller's wish: what waits never starts, what runs is told. */
    void cancel(boolean mayInterrupt) {
        cancelled = mayInterrupt;
        if (!withdraw(Refusal.NONE)) {
            alarm.cancel();
            if (abandon()) {
                pipeline.release(permit, began);
            }
        }
        Stages.cancel(stage, mayInterrupt);
    }

    private void leaveLine() {
        Waiter waiting = waiter;
        Slots slots = pipeline.slots();
        if (waiting != null && slots != null) {
            slots.cancel(waiting);
        }
    }
}
