package io.resilience.guard;

import io.resilience.breaker.Breaker;
import io.resilience.breaker.Onlooker;
import io.resilience.bulkhead.Slots;
import io.resilience.deadline.DeadlineCell;
import io.resilience.deadline.Deadlines;
import io.resilience.failure.FailureRules;
import io.resilience.policy.BreakerPolicy;
import io.resilience.policy.BulkheadPolicy;
import io.resilience.policy.Policies;
import io.resilience.ratelimit.RateLimiter;
import io.resilience.time.Beginning;
import io.resilience.time.Ticker;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * What a call is asked on its way in and out, in order: breaker, rate limit, time limit, bulkhead. Immutable; a call keeps the
 * pipeline it began with, and the machines outlive it.
 *
 * <p>One attempt: {@code began = now(cell)}, {@code permit = enter(began)}; if that is not negative {@code outer = arm(cell,
 * began)}, run, and {@code failure = leave(cell, permit, began, outer, value, thrown)}, null for a success; if it is negative
 * {@code failure = refused(permit)}. The last bit of {@code began} says that the attempt's duration is sampled exactly.
 */
public final class Pipeline {
    static final long UNARMED = Long.MIN_VALUE;

    final Setup setup;
    final Refusals refusals;
    final OutcomeRecorder outcomes;
    final Retries retries;
    final Recovery recovery;
    private final Queueing queueing;
    private final Ticker ticker;
    private final Stopwatch watch;
    private final Deadlines deadlines;
    private final FailureRules rules;
    private final @Nullable Breaker breaker;
    private final @Nullable BreakerPolicy breakerPolicy;
    private final @Nullable RateLimiter limiter;
    private final @Nullable Slots slots;
    final Limits limits;
    private final boolean judgesResults;
    private final boolean remembers;
    private final boolean notesArguments;
    private final boolean split;
    private final boolean inPlace;
    /** Whether calls may wait in line for a place, perhaps one that a call round them keeps taken. */
    private final boolean encloses;

    private final Object[] line;

    Pipeline(Setup setup) {
        Policies policies = setup.rules().policies();
        this.setup = setup;
        this.refusals = new Refusals(setup);
        this.retries = new Retries(setup);
        this.recovery = new Recovery(setup);
        this.queueing = new Queueing(setup);
        this.ticker = setup.engine().ticker();
        this.watch = new Stopwatch(setup);
        this.outcomes = new OutcomeRecorder(setup, refusals, watch);
        this.deadlines = setup.engine().deadlines();
        this.rules = setup.rules().failures();
        this.breaker = setup.machinery().gates().breaker();
        this.breakerPolicy = policies.gates().breaker();
        this.limiter = setup.machinery().gates().limiter();
        this.slots = setup.machinery().gates().slots();
        this.limits = Limits.of(policies.timeout());
        this.judgesResults = setup.judgesResults();
        this.remembers = recovery.remembers();
        this.notesArguments = setup.aftermath().notesArguments();
        this.split = setup.machinery().byArgument().split() != null;
        this.inPlace = !remembers && !judgesResults && setup.runsInPlace();
        BulkheadPolicy bulkhead = policies.gates().bulkhead();
        this.encloses = slots != null && bulkhead != null && bulkhead.queue().size() > 0;
        this.line = slots == null ? new Object[0] : new Object[] {slots};
    }

    /** The calling thread's deadline cell, to be passed to the other steps. */
    public DeadlineCell cell() {
        return deadlines.cell();
    }

    /** The time at which an attempt begins. */
    public long now(DeadlineCell cell) {
        return watch.began(cell);
    }

    /** Asks the gates, and waits at them if the policies say so; a permit, or a negative number for {@link #refused}. */
    public long enter(long began) {
        return enter(began, began);
    }

    /** As the other one, for an attempt of a call that started before. */
    long enter(long began, long started) {
        long permit = askBreaker(began);
        if (permit < 0) {
            return Refusal.OPEN;
        }
        if (limiter == null && (slots == null || slots.tryEnter())) {
            return encloses ? noted(permit, began) : permit;
        }
        return queued(permit, began, due(began, started));
    }

    /** The time by which an attempt of a call must have ended, neither having been cut short. */
    private long due(long began, long started) {
        long attempt = Beginning.end(ticker, limits.ofAttempt(began), began);
        return Math.min(attempt, Beginning.end(ticker, limits.ofCall(started), started));
    }

    private long queued(long permit, long began, long due) {
        long refusal;
        try {
            refusal = queueing.enter(began, due);
        } catch (Throwable failure) { // of the program's clock, or for want of stack
            drop(permit, began, false);
            throw failure;
        }
        if (refusal < 0) {
            outcomes.withdrawn(permit, began, refusal);
            return refusal;
        }
        return encloses ? noted(permit, began) : permit;
    }

    private long noted(long permit, long began) {
        try {
            Enclosure.enter(line[0]);
            return permit;
        } catch (Throwable full) {
            drop(permit, began, true);
            throw full;
        }
    }

    /** Runs the code of an asynchronous attempt, which inherits the time by which it must end. */
    <T extends @Nullable Object> T run(Body<T> body, DeadlineCell cell, long due, long from) throws Throwable {
        long before = cell.bind(due, from);
        try {
            return encloses ? Enclosure.within(line, body) : body.run();
        } finally {
            cell.unbind(before);
        }
    }

    /** How many places of its own bulkhead the calling thread keeps taken, if it could wait for one of them. */
    int enclosing() {
        return encloses ? Enclosure.places(line[0]) : 0;
    }

    /** Gives back what a call holds that nobody can follow any more. */
    void drop(long permit, long began, boolean placed) {
        if (placed && slots != null) {
            slots.exit();
        }
        if (permit >= 0) {
            outcomes.release(permit, began);
        }
    }

    /** Asks the breaker alone. */
    long askBreaker(long began) {
        if (breaker == null || breakerPolicy == null) {
            return 0;
        }
        long permit = breaker.enter(breakerPolicy, began);
        Onlooker onlooker = breaker.onlooker();
        return onlooker == null ? permit : onlooker.entered(permit, began);
    }

    /** Whether the gates behind the breaker let a call begin at once; if so, it has its place. */
    boolean beginsAtOnce() {
        return limiter == null && (slots == null || slots.tryEnter());
    }

    /** Sets the thread's time limit for a first attempt; what is returned goes to {@link #leave}. */
    public long arm(DeadlineCell cell, long began) {
        return armed(cell, limits.ofFirst(began), began);
    }

    /** As the other one, for an attempt of a call that started before. */
    long arm(DeadlineCell cell, long began, long started) {
        long attempt = limits.ofAttempt(began);
        long call = limits.ofCall(started);
        return call < attempt ? armed(cell, call, started) : armed(cell, attempt, began);
    }

    private static long armed(DeadlineCell cell, long due, long from) {
        return due == DeadlineCell.NONE ? UNARMED : cell.arm(due, from);
    }

    /**
     * Settles an attempt; null when it succeeded, else what the caller or a retry must deal with.
     */
    public @Nullable Throwable leave(
            DeadlineCell cell,
            long permit,
            long began,
            long outer,
            @Nullable Object value,
            @Nullable Throwable thrown) {
        boolean overdue = false;
        try {
            try {
                overdue = outer != UNARMED && cell.disarm(outer);
            } finally {
                exit();
            }
            if (thrown == null && !overdue && !judgesResults) {
                outcomes.succeeded(permit, began, value);
                return null;
            }
            return overdue ? outcomes.timedOut(permit, began, thrown) : outcomes.settle(permit, began, value, thrown);
        } catch (Throwable broken) { // the program's clock, or the stack is full
            return overdue ? broken : thrown; // a probe whose permit is kept expires
        }
    }

    private void exit() {
        if (encloses) {
            Enclosure.leave();
        }
        if (slots != null) {
            slots.exit();
        }
    }

    /** The failure that a negative permit stands for. */
    public Throwable refused(long permit) {
        return refusals.refused(permit);
    }

    /** Waits before the next attempt; false when there is to be none. */
    boolean again(DeadlineCell cell, int attempt, Throwable failure, long started) {
        long deadline = Beginning.end(ticker, limits.ofCall(started), started);
        long pause = retries.pause(attempt, failure, started, Math.min(deadline, cell.inherited()));
        return pause >= 0 && retries.sleep(pause);
    }

    /** A success on its way to the caller. */
    <T extends @Nullable Object> T answered(Body<T> body, T value, int attempts) {
        if (attempts > 1) {
            recovery.recovered(attempts);
        }
        if (remembers) {
            recovery.remember(body, value);
        }
        return value;
    }

    /** Settles an asynchronous attempt that succeeded at once; false when it did not, and then nothing has changed. */
    <T extends @Nullable Object> boolean leaveNow(long permit, long began, Body<?> body, CompletableFuture<T> future) {
        if (!Stages.hasValue(future)) {
            return false;
        }
        T value = future.join();
        if (judgesResults && rules.failed(value)) {
            return false;
        }
        if (slots != null) {
            slots.exit();
        }
        try {
            outcomes.succeeded(permit, began, value);
            if (remembers) {
                recovery.remember(body, value);
            }
        } catch (Throwable broken) {
            outcomes.untold(permit, began, null);
        }
        return true;
    }

    /** Whether a woven method may run its first attempt in place: no answer to remember or judge, no key to look at. */
    public boolean inline() {
        return inPlace;
    }

    /** A call that begins, with what must be written down of its arguments. */
    <T extends @Nullable Object> Body<T> given(Body<T> body) {
        return notesArguments ? setup.aftermath().given(body) : body;
    }

    /** The pipeline for the arguments of a call; this one, unless its breaker is split by an argument. */
    <T extends @Nullable Object> Pipeline keyed(Body<T> body) {
        return split ? setup.keyed(body.arguments(), this) : this;
    }

    Ticker ticker() {
        return ticker;
    }

    @Nullable
    Slots slots() {
        return slots;
    }
}
