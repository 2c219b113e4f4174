package io.resilience.guard;

import io.resilience.bulkhead.Slots;
import io.resilience.bulkhead.Waiter;
import io.resilience.policy.BulkheadPolicy;
import io.resilience.policy.RateLimitPolicy;
import io.resilience.ratelimit.RateLimiter;
import io.resilience.time.Timer;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The way in of an attempt of an asynchronous call: it asks the gates behind the breaker, and may wait for a token and for a place.
 *
 * <p>The state says what the attempt holds, so whoever moves it on by its compare-and-set, and nobody else, gives that back. Methods
 * that return a {@link Runnable} are steps of a {@link CallStep}: it is what follows.
 */
abstract class WaitingAttempt<T extends @Nullable Object> {
    enum State {
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

    final AsyncCall<T> call;
    final Pipeline pipeline;
    final long began;
    final AtomicReference<State> state = new AtomicReference<>(State.WAITING);
    final long permit;
    private volatile boolean token;
    final Alarm alarm = new Alarm();
    private volatile @Nullable Alarm patience;

    private volatile @Nullable Waiter waiter;

    /** An attempt to which the breaker said {@code permit}. */
    WaitingAttempt(AsyncCall<T> call, long permit, long began) {
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
            return withdraw(Refusal.NONE) ? call.failed(failure) : CallStep.NOTHING;
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
            return CallStep.NOTHING;
        }
        if (slots == null || policy == null || slots.tryEnter()) {
            return placed() ? begin() : CallStep.NOTHING;
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
            return CallStep.NOTHING;
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
        return CallStep.NOTHING;
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
        return withdraw(refusal) ? call.failed(pipeline.refused(refusal)) : CallStep.NOTHING;
    }

    /** Ends an attempt that has not begun and gives back what it holds; false when it has begun, or has ended. */
    final boolean withdraw(long refusal) {
        if (move(State.WAITING, State.SETTLED)) {
            leaveLine();
        } else if (move(State.PLACED, State.SETTLED)) {
            leavePlace();
        } else {
            return false;
        }
        alarm.cancel();
        calmDown();
        pipeline.outcomes.withdrawn(permit, began, refusal);
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

    final Timer timer() {
        return pipeline.setup.engine().clockwork().timer();
    }

    final boolean move(State from, State to) {
        return state.compareAndSet(from, to);
    }

    final void leavePlace() {
        Slots slots = pipeline.slots();
        if (slots != null) {
            slots.exit();
        }
    }

    private void leaveLine() {
        Waiter waiting = waiter;
        Slots slots = pipeline.slots();
        if (waiting != null && slots != null) {
            slots.cancel(waiting);
        }
    }

    /** Runs the guarded code; this attempt has its place. */
    abstract Runnable begin();

    /** The time limit has come, in line or at work. */
    abstract void timeUp();
}
