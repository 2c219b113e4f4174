package io.resilience.trial;

import io.resilience.breaker.BreakerSnapshot;
import io.resilience.breaker.BreakerState;
import io.resilience.breaker.ShadowBreaker;
import io.resilience.breaker.Transition;
import io.resilience.failure.FailedResultException;
import io.resilience.failure.FailureRules;
import io.resilience.policy.BreakerPolicy;
import io.resilience.time.Beginning;
import io.resilience.time.Clockwork;
import io.resilience.time.Ticker;
import java.time.Instant;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** Settings that run beside those in force, on the same calls, and what they did otherwise. */
final class ShadowRun {
    private final ShadowBreaker machine;
    private final @Nullable FailureRules rules;
    private final long slowNanos;
    private final Ticker ticker;
    private final CourseKeeper live;
    private final CourseKeeper own;
    private final LongAdder calls = new LongAdder();
    private final LongAdder differing = new LongAdder();
    private final LongAdder unknown = new LongAdder();

    /** {@code rules} judge what is a failure; null where the live ones do. */
    ShadowRun(BreakerPolicy policy, @Nullable FailureRules rules, Clockwork clockwork, BreakerState state) {
        long now = clockwork.ticker().nanos();
        this.rules = rules;
        this.ticker = clockwork.ticker();
        this.slowNanos = policy.trip().rates().slowCall().toNanos();
        this.live = new CourseKeeper(state, now);
        this.own = new CourseKeeper(BreakerState.CLOSED, now);
        this.machine = new ShadowBreaker(
                policy, clockwork, move -> own.moved(move, clockwork.ticker().nanos()));
    }

    long entered(long permit, long began) {
        boolean made = permit >= 0;
        long mark = machine.enter(began, made);
        boolean refuses = mark == ShadowBreaker.REFUSED;
        calls.increment();
        if (!made || refuses) {
            noted(made, refuses);
        }
        return made ? permit | mark : permit;
    }

    private void noted(boolean made, boolean refuses) {
        live.refused(made ? 0 : 1);
        own.refused(refuses ? 1 : 0);
        if (made == refuses) {
            differing.increment();
        }
        if (!made && !refuses) {
            unknown.increment();
        }
    }

    void succeeded(long permit, long began, long now, @Nullable Object value) {
        if (rules != null && rules.failed(value)) {
            machine.failed(permit, began, now, new FailedResultException(value), isSlow(began, now));
        } else {
            machine.succeeded(permit, began, now, isSlow(began, now));
        }
    }

    void failed(long permit, long began, long now, Throwable failure, boolean counts) {
        if (rules != null && failure instanceof FailedResultException failed && !rules.failed(failed.result())) {
            machine.succeeded(permit, began, now, isSlow(began, now));
        } else if (rules == null ? counts : rules.counts(failure)) {
            machine.failed(permit, began, now, failure, isSlow(began, now));
        } else {
            machine.released(permit, began, now);
        }
    }

    void released(long permit, long began) {
        machine.released(permit, began, began);
    }

    /** As the pipeline has it. */
    private boolean isSlow(long began, long now) {
        return slowNanos > 0 && (now | 1) - began >= slowNanos && Beginning.took(ticker, began, now) >= slowNanos;
    }

    void liveMoved(Transition move, long now) {
        live.moved(move, now);
    }

    ShadowReading.Compared compared(long now, LongFunction<Instant> wall) {
        return new ShadowReading.Compared(
                live.course(now, wall),
                own.course(now, wall),
                new ShadowReading.Decisions(calls.sum(), differing.sum(), unknown.sum()));
    }

    BreakerSnapshot snapshot() {
        return machine.snapshot();
    }
}
