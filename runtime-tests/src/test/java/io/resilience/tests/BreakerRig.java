package io.resilience.tests;

import io.resilience.breaker.Breaker;
import io.resilience.breaker.BreakerState;
import io.resilience.breaker.Transition;
import io.resilience.policy.BreakerPolicy;
import io.resilience.testkit.ManualClockwork;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A breaker on its own, with its policy, manual time and a record of its moves. */
final class BreakerRig {
    final IOException failure = new IOException("the service is down");

    final ManualClockwork time;
    final BreakerPolicy policy;
    final Breaker breaker;
    private final List<Transition> moves = new CopyOnWriteArrayList<>();

    BreakerRig(BreakerPolicy policy) {
        this(policy, ManualClockwork.create());
    }

    BreakerRig(BreakerPolicy policy, ManualClockwork time) {
        this.time = time;
        this.policy = policy;
        breaker = new Breaker(policy, time.clockwork(), moves::add);
    }

    long enter() {
        return breaker.enter(policy, time.nanos());
    }

    boolean succeed(long permit) {
        return breaker.succeeded(policy, permit, false, time.nanos());
    }

    boolean fail(long permit) {
        return breaker.failed(policy, permit, failure, false, time.nanos());
    }

    void release(long permit) {
        breaker.released(policy, permit, time.nanos());
    }

    /** Opens the breaker by failures. */
    BreakerRig opened() {
        while (state() == BreakerState.CLOSED) {
            fail(enter());
        }
        return this;
    }

    /** Opens it and waits until it is half-open. */
    BreakerRig halfOpened() {
        opened();
        time.advance(BreakerPolicies.OPEN_FOR);
        return this;
    }

    BreakerState state() {
        return breaker.snapshot().state();
    }

    /** All moves in the order of their epochs. */
    List<Transition> moves() {
        return moves.stream()
                .sorted(Comparator.comparingLong(Transition::epoch))
                .toList();
    }
}
