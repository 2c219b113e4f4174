package io.resilience.breaker;

import io.resilience.policy.BreakerPolicy;
import io.resilience.time.Clockwork;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A breaker beside another: asked about the same calls and told of the same outcomes, with settings of its own, refusing nothing.
 *
 * <p>A call carries one permit, the other breaker's. What this one said of it is a mark in its upper bits; the rest of its own permit
 * follows from the time at which the call began, for a closed phase gives all its calls the same. Of probes, which are few, a list is
 * kept; those that began in the same instant may change places.
 */
public final class ShadowBreaker {
    /** The mark of a call that this breaker would have refused. */
    public static final long REFUSED = Permit.SHADOW_REFUSED;

    private final BreakerPolicy policy;
    private final Breaker breaker;
    private final List<Probe> probes = new ArrayList<>();

    /** A probe under way. */
    private record Probe(long permit, long began) {}

    /** A closed breaker that tells {@code listener} of every move. */
    public ShadowBreaker(BreakerPolicy policy, Clockwork clockwork, Consumer<Transition> listener) {
        this.policy = policy;
        this.breaker = new Breaker(policy, clockwork, listener);
    }

    /** The mark for the call's permit; {@code made} says whether the call will be made, and so have an outcome. */
    public long enter(long now, boolean made) {
        long own = breaker.enter(policy, now);
        if (own == Breaker.REFUSED) {
            return REFUSED;
        }
        if (Permit.probe(own) == 0) {
            return 0;
        }
        if (!made) {
            breaker.released(policy, own, now);
            return 0;
        }
        remember(new Probe(own, now));
        return Permit.SHADOW_PROBE;
    }

    private synchronized void remember(Probe probe) {
        probes.removeIf(each -> Permit.epoch(each.permit) != Permit.epoch(probe.permit));
        probes.add(probe);
    }

    private synchronized long take(long began) {
        for (int i = 0; i < probes.size(); i++) {
            if (probes.get(i).began == began) {
                return probes.remove(i).permit;
            }
        }
        return Breaker.REFUSED;
    }

    /** What this breaker gave the call of a marked permit. */
    private long own(long marked, long began) {
        if ((marked & Permit.SHADOW_REFUSED) != 0) {
            return Breaker.REFUSED;
        }
        return (marked & Permit.SHADOW_PROBE) == 0 ? breaker.permitOf(began) : take(began);
    }

    /** A call of a marked permit succeeded. */
    public void succeeded(long marked, long began, long now, boolean slow) {
        long own = own(marked, began);
        if (own >= 0) {
            breaker.succeeded(policy, own, slow, now);
        }
    }

    /** A call of a marked permit failed. */
    public void failed(long marked, long began, long now, Throwable failure, boolean slow) {
        long own = own(marked, began);
        if (own >= 0) {
            breaker.failed(policy, own, failure, slow, now);
        }
    }

    /** A call of a marked permit told nothing, or was not made. */
    public void released(long marked, long began, long now) {
        if ((marked & Permit.SHADOW_PROBE) != 0) {
            long own = take(began);
            if (own >= 0) {
                breaker.released(policy, own, now);
            }
        }
    }

    /** What it is now. */
    public BreakerSnapshot snapshot() {
        return breaker.snapshot();
    }
}
