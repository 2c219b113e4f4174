package io.resilience.tests;

import io.resilience.policy.BreakerPolicy;
import io.resilience.policy.WindowPolicy;
import java.util.ArrayList;
import java.util.List;

/** A breaker for one call at a time, written down as the documentation tells it: all outcomes in a list, nothing clever. */
final class OracleBreaker {
    private record Outcome(boolean failed, boolean slow, long at) {}

    private final BreakerPolicy policy;
    private final double chance;
    private final List<Outcome> outcomes = new ArrayList<>();
    private String state = "CLOSED";
    private int epoch;
    private long since;
    private long until;
    private int trips;
    private int inARow;
    private int successes;
    private int ramped;
    private long probeBegan = -1;

    OracleBreaker(BreakerPolicy policy, double chance) {
        this.policy = policy;
        this.chance = chance;
    }

    /** The state at {@code now}, what time alone changes included. */
    String state(long now) {
        long expiry = probeBegan + policy.probing().probeTimeout().toNanos();
        if (state.equals("HALF_OPEN") && probeBegan >= 0 && now >= expiry) {
            open(expiry);
        }
        if (state.equals("OPEN") && now >= until) {
            move("HALF_OPEN", until);
        }
        return state;
    }

    /** The epoch that a call belongs to, or -1: refused. */
    int enter(long now) {
        return switch (state(now)) {
            case "OPEN" -> -1;
            case "HALF_OPEN" -> {
                probeBegan = now;
                yield epoch;
            }
            default -> ramping(now) && ++ramped > 10 && chance >= share(now) ? -1 : epoch;
        };
    }

    private boolean ramping(long now) {
        return trips > 0 && now < since + policy.probing().rampUp().toNanos();
    }

    private double share(long now) {
        double ramp = policy.probing().rampUp().toNanos();
        return 1 - 0.9 * (since + ramp - now) / ramp;
    }

    /** False when the call's epoch is over. */
    boolean exit(int entered, Boolean failed, boolean slow, long now) {
        if (!state(now).isEmpty() && entered != epoch) {
            return false;
        }
        probeBegan = -1;
        if (failed == null) {
            return true;
        }
        if (state.equals("HALF_OPEN")) {
            probed(failed, now);
        } else {
            outcomes.add(new Outcome(failed, slow, now));
            inARow = failed ? inARow + 1 : 0;
            if (failed || slow || policy.trip().window() instanceof WindowPolicy.Exact) {
                judge(now);
            }
        }
        return true;
    }

    private void probed(boolean failed, long now) {
        if (failed) {
            open(now);
        } else if (++successes == policy.probing().successThreshold()) {
            move("CLOSED", now);
        }
    }

    private void judge(long now) {
        BreakerPolicy.Trip trip = policy.trip();
        List<Outcome> seen = window(now);
        boolean enough = trip.window() instanceof WindowPolicy.Exact exact
                ? seen.size() == exact.calls()
                : seen.size() >= trip.minimumCalls();
        long failures = seen.stream().filter(Outcome::failed).count();
        long slow = seen.stream().filter(Outcome::slow).count();
        boolean bad = trip.rates().failureRate() > 0 && failures >= trip.rates().failureRate() * seen.size() - 1e-9;
        boolean sluggish =
                !trip.rates().slowCall().isZero() && slow >= trip.rates().slowCallRate() * seen.size() - 1e-9;
        boolean tooMany = trip.failureThreshold() > 0 && inARow >= trip.failureThreshold();
        if (tooMany || (enough && (bad || sluggish))) {
            trips = now - since >= policy.opening().maxOpenFor().toNanos() ? 0 : trips;
            open(now);
        }
    }

    private List<Outcome> window(long now) {
        int calls = policy.trip().window().calls();
        if (policy.trip().window() instanceof WindowPolicy.Time time) {
            long slice = time.span().toNanos() / 10;
            return outcomes.stream()
                    .filter(each -> now / slice - each.at / slice < 10)
                    .toList();
        }
        return outcomes.subList(Math.max(0, outcomes.size() - calls), outcomes.size());
    }

    private void open(long now) {
        BreakerPolicy.Opening opening = policy.opening();
        trips++;
        double grown = opening.openFor().toNanos() * Math.pow(opening.multiplier(), trips - 1);
        double longest = Math.min(grown, (double) opening.maxOpenFor().toNanos());
        until = now + (long) (longest * (1 + opening.jitter() * (2 * chance - 1)));
        move("OPEN", now);
    }

    private void move(String to, long now) {
        state = to;
        epoch++;
        since = now;
        outcomes.clear();
        inARow = 0;
        successes = 0;
        ramped = 0;
        probeBegan = -1;
    }
}
