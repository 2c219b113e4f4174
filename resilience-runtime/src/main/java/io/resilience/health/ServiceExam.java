package io.resilience.health;

import io.resilience.breaker.BreakerSnapshot;
import io.resilience.breaker.BreakerState;
import io.resilience.breaker.Tally;
import io.resilience.config.Criticality;
import io.resilience.exception.Countdown;
import io.resilience.guard.Name;
import io.resilience.guard.SeenBreaker;
import io.resilience.history.RecentCalls;
import io.resilience.metrics.BulkheadReading;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Gathers what is wrong with one service. */
final class ServiceExam {
    private final Judge judge;
    private final Function<Name, Criticality> criticality;
    private final List<SeenBreaker> breakers = new ArrayList<>();
    private final List<HealthReason> reasons = new ArrayList<>();
    private final List<HealthReason> counting = new ArrayList<>();
    private final List<Name> names = new ArrayList<>();

    /** {@code judge} says what is wrong, {@code criticality} how much an operation counts. */
    ServiceExam(Judge judge, Function<Name, Criticality> criticality) {
        this.judge = judge;
        this.criticality = criticality;
    }

    void knows(Name operation) {
        names.add(operation);
    }

    void breaker(SeenBreaker seen) {
        breakers.add(seen);
        Tally tally = seen.snapshot().tally();
        if (seen.refuses()) {
            found(seen.own(), HealthReason.Kind.BREAKER_OPEN, refusing(seen.snapshot()));
        } else if (seen.snapshot().state() == BreakerState.HALF_OPEN) {
            found(seen.own(), HealthReason.Kind.BREAKER_HALF_OPEN, "is HALF_OPEN: probes decide");
        }
        if (judge.fails(tally)) {
            failing(seen.own(), tally.failures(), tally.calls());
        }
    }

    /** What the last seconds show, unless the breaker's window has shown it already. */
    void recent(Name operation, RecentCalls calls) {
        if (judge.fails(calls) && reasons.stream().noneMatch(each -> tellsFailuresOf(operation, each))) {
            failing(operation, calls.unserved(), calls.calls());
        }
    }

    private static boolean tellsFailuresOf(Name operation, HealthReason reason) {
        return reason.kind() == HealthReason.Kind.FAILURE_RATE
                && reason.operation().equals(operation.operation());
    }

    private void failing(Name name, long failed, long calls) {
        String sentence = "fails " + Math.round(100.0 * failed / calls) + " % of its recent " + calls + " calls";
        found(name, HealthReason.Kind.FAILURE_RATE, sentence);
    }

    void letters(Name operation, long unfinished) {
        if (judge.tooMany(unfinished)) {
            found(operation, HealthReason.Kind.DEAD_LETTERS, HealthReason.letters(unfinished));
        }
    }

    private static String refusing(BreakerSnapshot breaker) {
        Duration left = breaker.age().left();
        return "is " + breaker.state() + ": " + breaker.why().reason()
                + (left.toMillis() == 0
                        ? ""
                        : "; " + Countdown.ofState(breaker.state().name(), left));
    }

    void bulkhead(Name operation, BulkheadReading reading) {
        if (Judge.isFull(reading)) {
            String queue = reading.queueLimit() == 0 ? "" : " and " + reading.queued() + " in the queue";
            String places = reading.inUse() == 1 ? "its only place" : "all " + reading.inUse() + " places";
            found(operation, HealthReason.Kind.BULKHEAD_FULL, "has " + places + " taken" + queue);
        }
    }

    private void found(Name name, HealthReason.Kind kind, String sentence) {
        HealthReason reason = new HealthReason(name.service(), name.operation(), kind, sentence);
        reasons.add(reason);
        if (criticality.apply(name) != Criticality.OPTIONAL) {
            counting.add(reason);
        }
    }

    /** What is wrong with operations that count. */
    List<HealthReason> counting() {
        return counting;
    }

    ServiceHealth health() {
        HealthStatus status = allRefuse(breakersThatCount())
                ? HealthStatus.CRITICAL
                : reasons.isEmpty() ? HealthStatus.HEALTHY : HealthStatus.DEGRADED;
        int refusing = (int) breakers.stream().filter(SeenBreaker::refuses).count();
        return new ServiceHealth(status, highest(), breakers.size(), refusing, reasons);
    }

    /** What it adds to the whole. */
    HealthStatus share() {
        return essentialRefused()
                ? HealthStatus.CRITICAL
                : counting.isEmpty() ? HealthStatus.HEALTHY : HealthStatus.DEGRADED;
    }

    private boolean essentialRefused() {
        return breakers.stream().anyMatch(SeenBreaker::refuses) && allRefuse(ofCriticality(Criticality.ESSENTIAL));
    }

    private List<SeenBreaker> breakersThatCount() {
        if (breakers.stream().noneMatch(SeenBreaker::refuses)) {
            return breakers; // the usual case, without reading any setting
        }
        List<SeenBreaker> counted = breakers.stream()
                .filter(seen -> criticality.apply(seen.operation()) != Criticality.OPTIONAL)
                .toList();
        return counted.isEmpty() ? breakers : counted;
    }

    private List<SeenBreaker> ofCriticality(Criticality wanted) {
        return breakers.stream()
                .filter(seen -> criticality.apply(seen.operation()) == wanted)
                .toList();
    }

    private static boolean allRefuse(List<SeenBreaker> some) {
        return !some.isEmpty() && some.stream().allMatch(SeenBreaker::refuses);
    }

    private Criticality highest() {
        return names.stream().map(criticality).min(Criticality::compareTo).orElse(Criticality.NORMAL);
    }
}
