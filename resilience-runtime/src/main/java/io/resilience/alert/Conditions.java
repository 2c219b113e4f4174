package io.resilience.alert;

import io.resilience.breaker.BreakerState;
import io.resilience.breaker.Transition;
import io.resilience.breaker.Why;
import io.resilience.deadletter.DeadLetters;
import io.resilience.deadletter.LetterQuery;
import io.resilience.deadletter.LetterStatus;
import io.resilience.guard.BreakerPanel;
import io.resilience.guard.Guards;
import io.resilience.guard.Name;
import io.resilience.guard.RecordedMove;
import io.resilience.guard.SeenBreaker;
import io.resilience.health.Judge;
import io.resilience.metrics.Metrics;
import io.resilience.metrics.OperationReading;
import io.resilience.policy.AlertPolicy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what is wrong now, and what was for a moment since the last look. Used by one thread at a time. */
final class Conditions {
    private final Guards guards;
    private final Metrics metrics;
    private final DeadLetters letters;
    private Map<Name, Long> epochs = new HashMap<>();
    private Map<Name, OperationWatch> watches = new HashMap<>();

    Conditions(Guards guards, Metrics metrics, DeadLetters letters) {
        this.guards = guards;
        this.metrics = metrics;
        this.letters = letters;
    }

    List<Complaint> look(AlertPolicy.Rules rules) {
        Judge judge = new Judge(rules);
        List<Complaint> found = new ArrayList<>();
        List<SeenBreaker> breakers = guards.breakers().seen();
        breakers(rules, breakers, found);
        operations(rules, judge, found);
        if (rules.deadLetters() != Double.MAX_VALUE) {
            letters(judge, found);
        }
        return found;
    }

    private void breakers(AlertPolicy.Rules rules, List<SeenBreaker> breakers, List<Complaint> found) {
        Map<Name, Long> now = new HashMap<>();
        for (SeenBreaker seen : breakers) {
            now.put(seen.own(), seen.snapshot().age().epoch());
            Complaint open = rules.breakerOpen() ? open(seen) : null;
            if (open != null) {
                found.add(open);
            }
        }
        epochs = now;
        if (rules.serviceDown()) {
            breakers.stream()
                    .collect(Collectors.groupingBy(seen -> seen.own().service()))
                    .forEach((service, all) -> down(service, all, found));
        }
    }

    private static void down(String service, List<SeenBreaker> all, List<Complaint> found) {
        if (all.stream().allMatch(SeenBreaker::refuses)) {
            String sentence = all.size() == 1
                    ? "refuses every call: its breaker is open"
                    : "refuses every call: all " + all.size() + " breakers are open";
            found.add(finding(
                    AlertKind.SERVICE_DOWN,
                    new Name(service, "*"),
                    sentence,
                    all.get(0).snapshot().why().lastFailure()));
        }
    }

    private @Nullable Complaint open(SeenBreaker seen) {
        BreakerState state = seen.snapshot().state();
        if (seen.refuses() || state == BreakerState.HALF_OPEN) {
            Why why = seen.snapshot().why();
            String is = state == BreakerState.FORCED_OPEN ? "is forced open: " : "is open: ";
            return finding(AlertKind.BREAKER_OPEN, seen.own(), is + why.reason(), why.lastFailure());
        }
        Transition missed = missed(seen);
        return missed == null
                ? null
                : finding(
                        AlertKind.BREAKER_OPEN,
                        seen.own(),
                        "was open: " + missed.why().reason(),
                        missed.why().lastFailure());
    }

    /** The last opening since the last look, where the breaker has closed again meanwhile. */
    private @Nullable Transition missed(SeenBreaker seen) {
        long before = epochs.getOrDefault(seen.own(), 0L);
        BreakerPanel panel = guards.breakers();
        return seen.snapshot().age().epoch() == before
                ? null
                : panel.recorded(seen.own()).stream()
                        .map(RecordedMove::transition)
                        .filter(move -> move.epoch() > before)
                        .filter(move -> move.to().refuses())
                        .reduce((first, second) -> second)
                        .orElse(null);
    }

    private void operations(AlertPolicy.Rules rules, Judge judge, List<Complaint> found) {
        Map<Name, OperationWatch> now = new HashMap<>();
        for (OperationReading reading : metrics.readings()) {
            Name name = new Name(reading.service(), reading.operation());
            OperationWatch watch =
                    watches.getOrDefault(name, OperationWatch.FRESH).look(reading, rules.failures());
            now.put(name, watch);
            String failing = rules.failures().rate() > 0 ? watch.failing(judge) : null;
            if (failing != null) {
                found.add(finding(AlertKind.FAILURE_RATE, name, failing, null));
            }
            if (rules.bulkheadFull() && watch.full()) {
                found.add(finding(AlertKind.BULKHEAD_FULL, name, "has no free place: " + reading.bulkhead(), null));
            }
        }
        watches = now;
    }

    private void letters(Judge judge, List<Complaint> found) {
        Name all = new Name("*", "*");
        try {
            long waiting = Stream.of(LetterStatus.values())
                    .filter(status -> !status.finished())
                    .mapToLong(status -> letters.count(LetterQuery.all().with(status)))
                    .sum();
            if (judge.tooMany(waiting)) {
                found.add(finding(AlertKind.DEAD_LETTERS, all, "has " + waiting + " unfinished dead letters", null));
            }
        } catch (RuntimeException failure) { // the store's trouble is an alert, not the end of alerts
            found.add(finding(AlertKind.DEAD_LETTERS, all, "can't be asked for dead letters: " + failure, failure));
        }
    }

    private static Complaint finding(AlertKind kind, Name name, String sentence, @Nullable Throwable cause) {
        return new Complaint(new Complaint.Subject(kind, name.service(), name.operation()), sentence, cause);
    }
}
