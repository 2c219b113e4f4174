package io.resilience.correctness.model;

import io.resilience.breaker.BreakerState;
import io.resilience.breaker.Tally;
import io.resilience.policy.BreakerPolicy;
import io.resilience.policy.BreakerPolicy.Opening;
import io.resilience.policy.BreakerPolicy.Probing;
import io.resilience.policy.BreakerPolicy.Trip;
import io.resilience.policy.WindowPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** A breaker for one thread, as the documentation tells it: every outcome in a list, every probe in a map, nothing shared with the real one. */
final class BreakerModel {
    /** A leave to call: the phase it belongs to and the number of the probe, 0 for an ordinary call. */
    record Leave(int epoch, int probe) {
        boolean isNone() {
            return epoch < 0;
        }
    }

    private record Outcome(boolean failed, boolean slow, long at) {}

    static final Leave NONE = new Leave(-1, 0);
    private static final int FREE_IN_RAMP = 10;

    private final Probing probing;
    private final Opening opening;
    private final double chance;
    private WindowPolicy window;
    private BreakerState state = BreakerState.CLOSED;
    private int epoch;
    private long since;
    private long until;
    private long rampUntil;
    private int rampCalls;
    private int trips;
    private int inARow;
    private final List<Outcome> outcomes = new ArrayList<>();
    private int lastProbe;
    private int probesSucceeded;
    /** Number to beginning. */
    private final TreeMap<Integer, Long> probes = new TreeMap<>();

    private final List<String> moves = new ArrayList<>();

    BreakerModel(BreakerPolicy policy, double chance, long now) {
        this.probing = policy.probing();
        this.opening = policy.opening();
        this.window = policy.trip().window();
        this.chance = chance;
        this.since = now;
    }

    BreakerState state() {
        return state;
    }

    int epoch() {
        return epoch;
    }

    List<String> moves() {
        return moves;
    }

    int probesOut() {
        return probes.size();
    }

    /** All that time alone does until {@code now}: the time to be open or disabled ends, a probe is overdue. */
    void passTime(long now) {
        while (true) {
            if (refusing() && now >= until) {
                become(BreakerState.HALF_OPEN, until, state == BreakerState.OPEN ? trips : 0);
            } else if (state == BreakerState.DISABLED && now >= until) {
                become(BreakerState.CLOSED, until, 0);
            } else if (overdueAt() <= now) {
                open(overdueAt(), trips + 1);
            } else {
                return;
            }
        }
    }

    private boolean refusing() {
        return state == BreakerState.OPEN || state == BreakerState.FORCED_OPEN;
    }

    private long overdueAt() {
        return probes.isEmpty()
                ? Long.MAX_VALUE
                : probes.firstEntry().getValue() + probing.probeTimeout().toNanos();
    }

    Leave enter(long now) {
        return switch (state) {
            case OPEN, FORCED_OPEN -> NONE;
            case DISABLED -> new Leave(epoch, 0);
            case CLOSED -> now >= rampUntil || ramped(now) ? new Leave(epoch, 0) : NONE;
            case HALF_OPEN -> {
                if (probes.size() + probesSucceeded >= probing.halfOpenCalls()) {
                    yield NONE;
                }
                probes.put(++lastProbe, now);
                yield new Leave(epoch, lastProbe);
            }
        };
    }

    private boolean ramped(long now) {
        rampCalls++;
        double ramp = probing.rampUp().toNanos();
        return rampCalls <= FREE_IN_RAMP || chance < 1 - 0.9 * (rampUntil - now) / ramp;
    }

    /** False when the leave is one of another phase, or was settled before. */
    boolean settle(Leave leave, Trip trip, boolean failed, boolean slow, long now) {
        if (leave.epoch != epoch) {
            return false;
        }
        if (leave.probe > 0) {
            return settleProbe(leave, failed, now);
        }
        outcomes.add(new Outcome(failed, slow, now));
        inARow = failed ? inARow + 1 : 0;
        if (state == BreakerState.CLOSED
                && (failed || slow || window instanceof WindowPolicy.Exact)
                && bad(trip, now)) {
            boolean lasting = now - since >= opening.maxOpenFor().toNanos();
            open(now, lasting ? 1 : trips + 1);
        }
        return true;
    }

    private boolean settleProbe(Leave leave, boolean failed, long now) {
        if (probes.remove(leave.probe) == null) {
            return false;
        }
        if (failed) {
            open(now, trips + 1);
        } else if (++probesSucceeded >= probing.successThreshold()) {
            become(BreakerState.CLOSED, now, trips);
            rampUntil = now + probing.rampUp().toNanos();
        }
        return true;
    }

    void release(Leave leave) {
        if (leave.epoch == epoch && leave.probe > 0) {
            probes.remove(leave.probe);
        }
    }

    private boolean bad(Trip trip, long now) {
        if (trip.failureThreshold() > 0 && inARow >= trip.failureThreshold()) {
            return true;
        }
        Tally seen = tally(now);
        int enough = window instanceof WindowPolicy.Exact exact ? exact.calls() : trip.minimumCalls();
        if (seen.calls() < enough) {
            return false;
        }
        double failureRate = trip.rates().failureRate();
        double slowRate = trip.rates().slowCall().isZero() ? 0 : trip.rates().slowCallRate();
        return (failureRate > 0 && seen.failures() + 1e-9 >= failureRate * seen.calls())
                || (slowRate > 0 && seen.slow() + 1e-9 >= slowRate * seen.calls());
    }

    Tally tally(long now) {
        List<Outcome> inside = inside(now);
        return new Tally(
                inside.size(),
                inside.stream().filter(Outcome::failed).count(),
                inside.stream().filter(Outcome::slow).count());
    }

    private List<Outcome> inside(long now) {
        if (window instanceof WindowPolicy.Time time) {
            long slice = time.span().toNanos() / 10;
            return outcomes.stream()
                    .filter(each -> now / slice - each.at / slice < 10)
                    .toList();
        }
        return outcomes.subList(Math.max(0, outcomes.size() - window.calls()), outcomes.size());
    }

    /** Another window: the sums stay, failures and slow calls as the oldest. */
    void reshape(WindowPolicy other, long now) {
        Tally kept = tally(now);
        if (other.equals(window)) {
            return;
        }
        window = other;
        outcomes.clear();
        for (int i = 0; i < kept.calls(); i++) {
            outcomes.add(new Outcome(i < kept.failures(), i < kept.slow(), now));
        }
    }

    void forceOpen(long time, long now) {
        become(BreakerState.FORCED_OPEN, now, 0);
        until = time;
    }

    void reset(long now) {
        become(BreakerState.CLOSED, now, 0);
    }

    void close(long now) {
        if (state != BreakerState.CLOSED) {
            become(BreakerState.CLOSED, now, trips);
            rampUntil = now + probing.rampUp().toNanos();
        }
    }

    void disable(long time, long now) {
        become(BreakerState.DISABLED, now, 0);
        until = time;
    }

    private void open(long now, int times) {
        become(BreakerState.OPEN, now, times);
        double grown = opening.openFor().toNanos() * Math.pow(opening.multiplier(), times - 1);
        double longest = Math.min(grown, (double) opening.maxOpenFor().toNanos());
        until = now + (long) (longest * (1 + opening.jitter() * (2 * chance - 1)));
    }

    private void become(BreakerState to, long now, int times) {
        epoch++;
        moves.add(state + ">" + to + " " + epoch);
        state = to;
        since = now;
        trips = times;
        rampUntil = 0;
        rampCalls = 0;
        inARow = 0;
        outcomes.clear();
        lastProbe = 0;
        probesSucceeded = 0;
        probes.clear();
    }
}
