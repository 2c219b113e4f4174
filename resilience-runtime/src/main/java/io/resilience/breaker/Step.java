package io.resilience.breaker;

import io.resilience.breaker.Event.Forced;
import io.resilience.breaker.Event.ProbeAsked;
import io.resilience.breaker.Event.ProbeFailed;
import io.resilience.breaker.Event.ProbeReleased;
import io.resilience.breaker.Event.ProbeSucceeded;
import io.resilience.breaker.Event.Reset;
import io.resilience.breaker.Event.SwitchedOff;
import io.resilience.breaker.Event.TimePassed;
import io.resilience.breaker.Event.Tripped;
import io.resilience.breaker.Event.Trusted;
import io.resilience.breaker.Phase.Closed;
import io.resilience.breaker.Phase.Disabled;
import io.resilience.breaker.Phase.ForcedOpen;
import io.resilience.breaker.Phase.HalfOpen;
import io.resilience.breaker.Phase.Open;
import io.resilience.policy.BreakerPolicy;
import io.resilience.policy.BreakerPolicy.Opening;
import io.resilience.policy.WindowPolicy;

/**
 * The breaker as a pure function: the phase that follows a phase after an event; the same phase when the event changes nothing.
 *
 * @param window of the phases to come; the policy may be that of a call which began before the window was changed
 */
record Step(BreakerPolicy policy, WindowPolicy window) {

    Phase next(Phase phase, Event event, long now) {
        if (event instanceof Forced forced) {
            return new ForcedOpen(phase.start().next(now, 0), forced.until(), Why.of(forced.reason()));
        }
        if (event instanceof Reset) {
            return closed(phase, now, 0, 0);
        }
        if (event instanceof Trusted) {
            return phase instanceof Closed ? phase : trusted(phase, now);
        }
        if (event instanceof SwitchedOff off) {
            return new Disabled(phase.start().next(now, 0), off.until(), fresh());
        }
        if (phase instanceof Closed closed && event instanceof Tripped tripped) {
            return tripped.epoch() == closed.start().epoch() ? trip(closed, tripped, now) : closed;
        }
        if (phase instanceof Open open && now >= open.until()) {
            return event instanceof TimePassed
                    ? halfOpen(open, open.why(), open.start().trips(), now)
                    : open;
        }
        if (phase instanceof ForcedOpen forced && now >= forced.until()) {
            return event instanceof TimePassed ? halfOpen(forced, forced.why(), 0, now) : forced;
        }
        if (phase instanceof Disabled disabled && now >= disabled.until()) {
            return event instanceof TimePassed ? closed(disabled, now, 0, 0) : disabled;
        }
        return phase instanceof HalfOpen half ? next(half, event, now) : phase;
    }

    /** As after probes that succeeded: if it opens again, it stays open longer. */
    private Closed trusted(Phase phase, long now) {
        return closed(
                phase,
                now,
                phase.start().trips(),
                now + policy.probing().rampUp().toNanos());
    }

    private Phase next(HalfOpen half, Event event, long now) {
        if (event instanceof TimePassed time) {
            boolean overdue =
                    half.probes().overdue(now, policy.probing().probeTimeout().toNanos());
            return overdue
                    ? reopen(half, half.why().because("a probe did not return in time", null), time.dice(), now)
                    : half;
        }
        if (event instanceof ProbeAsked) {
            boolean room = half.probes().room(policy.probing().halfOpenCalls());
            return room ? new HalfOpen(half.start(), half.probes().admit(now), half.why()) : half;
        }
        if (event instanceof ProbeSucceeded probe && owns(half, probe.permit())) {
            return succeeded(half, half.probes().settle(Permit.probe(probe.permit()), true), now);
        }
        if (event instanceof ProbeReleased probe && owns(half, probe.permit())) {
            Probes probes = half.probes().settle(Permit.probe(probe.permit()), false);
            return new HalfOpen(half.start(), probes, half.why());
        }
        if (event instanceof ProbeFailed probe && owns(half, probe.permit())) {
            return reopen(half, half.why().because("a probe failed", probe.failure()), probe.dice(), now);
        }
        return half;
    }

    private Phase succeeded(HalfOpen half, Probes probes, long now) {
        if (probes.successes() < policy.probing().successThreshold()) {
            return new HalfOpen(half.start(), probes, half.why());
        }
        return trusted(half, now);
    }

    private static boolean owns(HalfOpen half, long permit) {
        return Permit.epoch(permit) == half.start().epoch() && half.probes().holds(Permit.probe(permit));
    }

    private Phase trip(Closed closed, Tripped tripped, long now) {
        // a breaker that stayed closed longer than it can be open has recovered; its next opening is a first one
        boolean lasting =
                now - closed.start().at() >= policy.opening().maxOpenFor().toNanos();
        return open(closed, lasting ? 1 : closed.start().trips() + 1, tripped.why(), tripped.dice(), now);
    }

    private Phase reopen(HalfOpen half, Why why, double dice, long now) {
        return open(half, half.start().trips() + 1, why, dice, now);
    }

    private Open open(Phase from, int trips, Why why, double dice, long now) {
        return new Open(from.start().next(now, trips), now + openNanos(trips, dice), why);
    }

    private long openNanos(int trips, double dice) {
        Opening opening = policy.opening();
        double grown = (double) opening.openFor().toNanos() * Math.pow(opening.multiplier(), trips - 1);
        double capped = Math.min(grown, (double) opening.maxOpenFor().toNanos());
        return (long) (capped * (1 + opening.jitter() * (2 * dice - 1)));
    }

    private Closed closed(Phase from, long now, int trips, long rampUntil) {
        return new Closed(from.start().next(now, trips), rampUntil, fresh());
    }

    private static HalfOpen halfOpen(Phase from, Why why, int trips, long now) {
        return new HalfOpen(from.start().next(now, trips), Probes.NONE, why);
    }

    private Evidence fresh() {
        return new Evidence(window);
    }
}
