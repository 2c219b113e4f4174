package io.resilience.breaker;

import io.resilience.breaker.Outlook.Condition;
import io.resilience.breaker.Outlook.Kind;
import io.resilience.breaker.Phase.Closed;
import io.resilience.breaker.Phase.Disabled;
import io.resilience.breaker.Phase.ForcedOpen;
import io.resilience.breaker.Phase.HalfOpen;
import io.resilience.breaker.Phase.Open;
import io.resilience.exception.Countdown;
import io.resilience.policy.BreakerPolicy;
import io.resilience.policy.BreakerPolicy.Rates;
import io.resilience.policy.BreakerPolicy.Trip;
import io.resilience.policy.WindowPolicy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Computes the outlook of a phase under a policy at one moment. */
record Forecast(BreakerPolicy policy, long now) {

    Outlook of(Phase phase) {
        if (phase instanceof Closed closed) {
            return closed(closed.evidence());
        }
        if (phase instanceof Open open) {
            return waiting(open, nextProbe("next probe in ", open.until()));
        }
        if (phase instanceof ForcedOpen forced) {
            boolean endless = forced.until() == Long.MAX_VALUE;
            return waiting(
                    forced,
                    endless
                            ? operator("forced open until it is reset")
                            : nextProbe("forced open for another ", forced.until()));
        }
        if (phase instanceof HalfOpen half) {
            return waiting(half, probes(half.probes()));
        }
        return disabled((Disabled) phase);
    }

    private Outlook disabled(Disabled phase) {
        String when = phase.until() == Long.MAX_VALUE
                ? "until it is reset"
                : "for another " + Countdown.of(left(phase.until()));
        Evidence evidence = phase.evidence();
        return new Outlook(
                phase.state(),
                evidence.tally(now),
                evidence.inARow(),
                List.of(operator("disabled: it never opens " + when)));
    }

    private Duration left(long until) {
        return Duration.ofNanos(Math.max(0, until - now));
    }

    private static Outlook waiting(Phase phase, Condition condition) {
        return new Outlook(phase.state(), Tally.NONE, 0, List.of(condition));
    }

    private static Condition operator(String sentence) {
        return new Condition(Kind.OPERATOR, 0, 0, -1, sentence);
    }

    private Condition nextProbe(String words, long until) {
        Duration left = left(until);
        return new Condition(
                Kind.NEXT_PROBE,
                0,
                left.toNanos() / 1e9,
                -1,
                left.isZero() ? "the next call is a probe" : words + Countdown.of(left));
    }

    private Condition probes(Probes probes) {
        int needed = policy.probing().successThreshold();
        int missing = Math.max(0, needed - probes.successes());
        return new Condition(
                Kind.PROBES,
                probes.successes(),
                needed,
                missing,
                InWords.count(missing, "more successful probe closes", "more successful probes close")
                        + " it, a failed one opens it again; " + probes.successes() + " of " + needed + " succeeded, "
                        + probes.out().size() + " under way");
    }

    private Outlook closed(Evidence evidence) {
        Trip trip = policy.trip();
        Rates rates = trip.rates();
        Tally tally = evidence.tally(now);
        List<Condition> conditions = new ArrayList<>();
        if (trip.failureThreshold() > 0) {
            conditions.add(row(evidence.inARow(), trip.failureThreshold()));
        }
        if (rates.failureRate() > 0) {
            conditions.add(share(
                    Kind.FAILURE_RATE, "failures", new Share(tally.failures(), tally.calls(), rates.failureRate())));
        }
        if (rates.slowCallRate() > 0 && !rates.slowCall().isZero()) {
            conditions.add(share(
                    Kind.SLOW_CALL_RATE, "slow calls", new Share(tally.slow(), tally.calls(), rates.slowCallRate())));
        }
        if (conditions.isEmpty()) {
            conditions.add(operator("every condition is switched off: only an operator opens it"));
        }
        conditions.sort(Comparator.comparingLong(each -> each.missing() < 0 ? Long.MAX_VALUE : each.missing()));
        return new Outlook(BreakerState.CLOSED, tally, evidence.inARow(), conditions);
    }

    private static Condition row(int row, int threshold) {
        int missing = Math.max(1, threshold - row);
        return new Condition(
                Kind.FAILURES_IN_A_ROW,
                row,
                threshold,
                missing,
                InWords.count(missing, "more failure", "more failures") + " in a row (now " + row + " of " + threshold
                        + ")");
    }

    /** So many of so many calls, and the share that opens. */
    private record Share(long part, long calls, double limit) {
        double now() {
            return calls == 0 ? 0 : (double) part / calls;
        }

        /** Further calls of the bad kind that make the share large enough while nothing leaves the window. */
        double wanted() {
            double lacking = limit * calls - part;
            return lacking <= 0 ? 0 : limit < 1 ? lacking / (1 - limit) : Double.POSITIVE_INFINITY;
        }
    }

    private Condition share(Kind kind, String what, Share share) {
        long least = leastCalls();
        long missing = missing(share, least);
        String need = InWords.percent(share.limit) + " " + what + " of at least " + InWords.calls(least);
        String now = share.calls == 0 ? "no calls" : InWords.calls(share.calls) + ", " + InWords.percent(share.now());
        String way = missing < 0 ? "not before the others leave the window" : missing + " more with no other between";
        return new Condition(kind, share.now(), share.limit, missing, need + ": " + way + " (now " + now + ")");
    }

    private long leastCalls() {
        WindowPolicy window = policy.trip().window();
        return window instanceof WindowPolicy.Exact exact
                ? exact.calls()
                : policy.trip().minimumCalls();
    }

    /** In a full ring each further call takes the place of the oldest one. */
    private long missing(Share share, long least) {
        int ring = policy.trip().window().calls();
        double wanted = ring > 0 ? Math.min(share.wanted(), share.limit * ring - share.part) : share.wanted();
        long enough = Math.max(1, least - share.calls);
        return wanted == Double.POSITIVE_INFINITY ? -1 : Math.max(enough, (long) Math.ceil(wanted - 1e-9));
    }
}
