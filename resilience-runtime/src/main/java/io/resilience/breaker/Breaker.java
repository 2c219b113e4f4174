package io.resilience.breaker;

import io.resilience.breaker.Phase.Closed;
import io.resilience.breaker.Phase.Disabled;
import io.resilience.breaker.Phase.HalfOpen;
import io.resilience.breaker.Phase.Start;
import io.resilience.policy.BreakerPolicy;
import io.resilience.policy.WindowPolicy;
import io.resilience.time.Clockwork;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches the recent outcomes of calls and refuses calls while they are bad.
 *
 * <p>Concurrency: the phase is one reference, read once by each operation and passed on, so that no operation sees the breaker
 * move under it. {@link Step} computes the next phase; the thread whose CAS installs it announces the move and sets the timer.
 * A permit names the epoch it was given in, and settles in that epoch or nowhere.
 */
public final class Breaker {
    /** What {@link #enter} answers when the call is refused. */
    public static final long REFUSED = -1;

    private static final Logger LOG = LoggerFactory.getLogger(Breaker.class);
    private static final VarHandle PHASE = handle();
    private volatile Phase phase;
    /** Of phases to come; calls that began under older settings still move the breaker. */
    private volatile WindowPolicy window;

    private volatile @Nullable Onlooker onlooker;

    private final Clockwork clockwork;
    private final Consumer<Transition> listener;

    /** A closed breaker that tells {@code listener} of every move. */
    public Breaker(BreakerPolicy policy, Clockwork clockwork, Consumer<Transition> listener) {
        long now = clockwork.ticker().nanos();
        this.window = policy.trip().window();
        this.phase = new Closed(new Start(0, now, 0), 0, new Evidence(window));
        this.clockwork = clockwork;
        this.listener = listener;
    }

    private static VarHandle handle() {
        try {
            return MethodHandles.lookup().findVarHandle(Breaker.class, "phase", Phase.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** A permit for one call, to be settled exactly once, or {@link #REFUSED}. */
    public long enter(BreakerPolicy policy, long now) {
        Phase seen = phase;
        if (seen instanceof Closed closed && now >= closed.rampUntil()) {
            return closed.permit();
        }
        return enter(seen, policy, now);
    }

    private long enter(Phase seen, BreakerPolicy policy, long now) {
        if (seen instanceof Closed closed) {
            return ramp(closed, policy, now) ? closed.permit() : REFUSED;
        }
        if (seen instanceof Disabled disabled && now < disabled.until()) {
            return seen.permit();
        }
        if (now < seen.until()) {
            return REFUSED;
        }
        move(policy, new Event.TimePassed(clockwork.chance().next()), now);
        Phase current = phase;
        return current instanceof HalfOpen
                ? probe(policy, now)
                : current instanceof Closed ? current.permit() : REFUSED;
    }

    private boolean ramp(Closed closed, BreakerPolicy policy, long now) {
        long ramp = Math.max(1, policy.probing().rampUp().toNanos());
        double share = 1 - 0.9 * (closed.rampUntil() - now) / ramp;
        return closed.evidence().countRampCall() <= 0 || clockwork.chance().next() < share;
    }

    private long probe(BreakerPolicy policy, long began) {
        long now = exact(began);
        Step step = new Step(policy, window);
        while (true) {
            Phase seen = phase;
            Phase next = step.next(seen, new Event.ProbeAsked(), now);
            if (next == seen || !(next instanceof HalfOpen half)) {
                return REFUSED;
            }
            if (PHASE.compareAndSet(this, seen, next)) {
                ring(policy, now + policy.probing().probeTimeout().toNanos());
                return Permit.of(half.start().epoch(), half.probes().last());
            }
        }
    }

    /** Settles a permit: the call succeeded. False when its epoch is over, and nothing was counted. */
    public boolean succeeded(BreakerPolicy policy, long marked, boolean slow, long now) {
        long permit = Permit.unmarked(marked);
        Phase seen = phase;
        if (seen instanceof Closed closed && permit == closed.permit()) {
            closed.evidence().succeeded(slow, now);
            if (slow || closed.evidence().judgesSuccesses()) {
                judge(closed, policy, 0, null, now);
            }
            return true;
        }
        if (seen instanceof Disabled disabled && permit == disabled.permit()) {
            disabled.evidence().succeeded(slow, now);
            return true;
        }
        return move(policy, new Event.ProbeSucceeded(permit), now);
    }

    /** Settles a permit: the call failed. False when its epoch is over, and nothing was counted. */
    public boolean failed(BreakerPolicy policy, long marked, Throwable failure, boolean slow, long now) {
        long permit = Permit.unmarked(marked);
        Phase seen = phase;
        if (seen instanceof Closed closed && permit == closed.permit()) {
            int row = closed.evidence().failed(failure, slow, now);
            judge(closed, policy, row, failure, now);
            return true;
        }
        if (seen instanceof Disabled disabled && permit == disabled.permit()) {
            disabled.evidence().failed(failure, slow, now);
            return true;
        }
        double dice = clockwork.chance().next();
        return move(policy, new Event.ProbeFailed(permit, failure, dice), now);
    }

    /** Settles a permit: the outcome tells nothing about the service, or the call was not made. */
    public void released(BreakerPolicy policy, long marked, long now) {
        long permit = Permit.unmarked(marked);
        if (Permit.probe(permit) != 0) {
            move(policy, new Event.ProbeReleased(permit), now);
        }
    }

    private void judge(Closed closed, BreakerPolicy policy, int row, @Nullable Throwable failure, long now) {
        Why why = closed.evidence().verdict(policy.trip(), row, now, failure);
        if (why != null) {
            move(
                    policy,
                    new Event.Tripped(
                            closed.start().epoch(), why, clockwork.chance().next()),
                    now);
        }
    }

    /** Opens the breaker until {@code until} nanoseconds of the ticker ({@link Long#MAX_VALUE}: until reset). */
    public void forceOpen(BreakerPolicy policy, long until, String reason) {
        move(policy, new Event.Forced(until, reason), clockwork.ticker().nanos());
    }

    /** Closes the breaker, and forgets what it has seen. */
    public void reset(BreakerPolicy policy, String reason) {
        move(policy, new Event.Reset(reason), clockwork.ticker().nanos());
    }

    /** Closes the breaker as if its probes had succeeded; nothing happens to one that is closed. */
    public void close(BreakerPolicy policy, String reason) {
        move(policy, new Event.Trusted(reason), clockwork.ticker().nanos());
    }

    /** Lets every call pass, counting it, until {@code until} nanoseconds of the ticker ({@link Long#MAX_VALUE}: until reset). */
    public void disable(BreakerPolicy policy, long until, String reason) {
        move(policy, new Event.SwitchedOff(until, reason), clockwork.ticker().nanos());
    }

    /**
     * Takes up a changed window, keeping its content. The new one is installed before the old one is poured into it, so that only
     * outcomes which threads are writing down at that very moment can be missed.
     */
    public void reshape(BreakerPolicy policy) {
        window = policy.trip().window();
        while (true) {
            Phase seen = phase;
            Evidence old = Phase.evidence(seen);
            if (old == null || old.shape.equals(window)) {
                return;
            }
            Evidence other = new Evidence(window);
            if (PHASE.compareAndSet(this, seen, Phase.with(seen, other))) {
                other.takeOver(old, clockwork.ticker().nanos());
                return;
            }
        }
    }

    /** Does what follows from an event; false when nothing did. */
    private boolean move(BreakerPolicy policy, Event event, long seenAt) {
        long now = exact(seenAt);
        Step step = new Step(policy, window);
        while (true) {
            Phase seen = phase;
            Phase next = step.next(seen, event, now);
            if (next == seen) {
                return false;
            }
            if (PHASE.compareAndSet(this, seen, next)) {
                if (next.state() != seen.state()
                        || next.start().epoch() != seen.start().epoch()) {
                    moved(policy, seen, next, event, now);
                }
                return true;
            }
        }
    }

    /** A call's coarse time may lag; what it begins, such as an open time or a probe's patience, must not end early for that. */
    private long exact(long coarse) {
        return Math.max(coarse, clockwork.ticker().nanos());
    }

    private void moved(BreakerPolicy policy, Phase from, Phase to, Event event, long now) {
        long until = to.until();
        long wait = until == Long.MAX_VALUE ? 0 : Math.max(0, until - now);
        if (wait > 0) {
            ring(policy, until);
        }
        announce(
                new Transition(
                        from.state(),
                        to.state(),
                        to.start().epoch(),
                        MoveReason.of(from, to, event),
                        Duration.ofNanos(wait)),
                now);
    }

    /** Looks again at {@code time}, which is a caller's and may differ a little from the ticker's, not a bit earlier. */
    private void ring(BreakerPolicy policy, long time) {
        clockwork.timer().schedule(time - clockwork.ticker().nanos(), () -> look(policy));
    }

    private void look(BreakerPolicy policy) {
        move(
                policy,
                new Event.TimePassed(clockwork.chance().next()),
                clockwork.ticker().nanos());
    }

    private void announce(Transition transition, long now) {
        Onlooker looking = onlooker;
        try {
            if (looking != null) {
                looking.moved(transition, now);
            }
            listener.accept(transition);
        } catch (RuntimeException | Error failure) {
            LOG.error("a listener of a breaker failed", failure);
        }
    }

    /** Who looks on at its calls; null for nobody, as nearly always. */
    public @Nullable Onlooker onlooker() {
        return onlooker;
    }

    /** Lets someone look on from now on, in place of whoever does; null for nobody. */
    public void onlooker(@Nullable Onlooker other) {
        onlooker = other;
    }

    /** The permit of an ordinary call that began at {@code began}, if it passed and the phase of then goes on; else {@link #REFUSED}. */
    long permitOf(long began) {
        Phase seen = phase;
        return Phase.evidence(seen) != null && began >= seen.start().at() ? seen.permit() : REFUSED;
    }

    /** What the breaker is now. */
    public BreakerSnapshot snapshot() {
        return BreakerSnapshot.of(phase, clockwork.ticker().nanos());
    }

    /** What it still takes to move the breaker. */
    public Outlook outlook(BreakerPolicy policy) {
        return new Forecast(policy, clockwork.ticker().nanos()).of(phase);
    }

    /** The state alone; cheaper than a snapshot. */
    public BreakerState state() {
        return phase.state();
    }

    /** The number of the current phase; it changes with every move. */
    public long epoch() {
        return phase.start().epoch();
    }
}
