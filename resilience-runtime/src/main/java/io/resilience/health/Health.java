package io.resilience.health;

import io.resilience.config.Criticality;
import io.resilience.guard.Guard;
import io.resilience.guard.Guards;
import io.resilience.guard.Name;
import io.resilience.guard.SeenBreaker;
import io.resilience.history.RecentCalls;
import io.resilience.metrics.BulkheadReading;
import io.resilience.metrics.Metrics;
import io.resilience.time.Ticker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;

/** Examines every operation on request; keeps nothing but how much each counts. */
public final class Health {
    /** The published time may lag by a pause of the whole machine; by this much it never comes back. */
    private static final Duration DEAD = Duration.ofSeconds(30);

    private static final String UNWATCHED =
            "time limits are not watched at the moment; the watchdog stands still or is being started again";

    private static final String ALL = "*";
    private final Guards guards;
    private final Metrics metrics;
    private final Ticker ticker;
    private final BooleanSupplier closed;
    private final Criticalities criticalities;
    private final Supplier<Judge> judges;
    private final Evidence evidence;

    /**
     * What it looks at besides breakers and bulkheads.
     *
     * @param recent what each operation did in the last seconds, as far as anybody records it
     * @param letters how many unfinished dead letters each has
     */
    public record Evidence(Supplier<Map<Name, RecentCalls>> recent, Supplier<Map<Name, Long>> letters) {}

    /** {@code closed} says whether the runtime has been closed; a judge is asked for at each report. */
    public Health(
            Guards guards,
            Metrics metrics,
            Ticker ticker,
            BooleanSupplier closed,
            Supplier<Judge> judges,
            Evidence evidence) {
        this.guards = guards;
        this.metrics = metrics;
        this.ticker = ticker;
        this.closed = closed;
        this.criticalities = new Criticalities(guards);
        this.judges = judges;
        this.evidence = evidence;
    }

    /** How the whole is now. */
    public HealthReport report() {
        Judge judge = judges.get();
        Map<Name, Long> letters = evidence.letters().get();
        Map<String, ServiceExam> exams = exams(judge, letters);
        HealthStatus whole = HealthStatus.HEALTHY;
        List<HealthReason> reasons = new ArrayList<>();
        Map<String, ServiceHealth> services = new TreeMap<>();
        for (Map.Entry<String, ServiceExam> exam : exams.entrySet()) {
            whole = whole.and(exam.getValue().share());
            reasons.addAll(exam.getValue().counting());
            services.put(exam.getKey(), exam.getValue().health());
        }
        if (!ticker.watched()) {
            whole = whole.and(HealthStatus.DEGRADED);
            reasons.add(new HealthReason(ALL, ALL, HealthReason.Kind.TIME_NOT_WATCHED, UNWATCHED));
        }
        long unfinished = letters.values().stream().mapToLong(Long::longValue).sum();
        if (judge.tooMany(unfinished)) {
            whole = whole.and(HealthStatus.DEGRADED);
            reasons.add(new HealthReason(ALL, ALL, HealthReason.Kind.DEAD_LETTERS, HealthReason.letters(unfinished)));
        }
        reasons.sort(Comparator.comparing(HealthReason::kind));
        boolean ready = whole != HealthStatus.CRITICAL && !closed.getAsBoolean();
        return new HealthReport(whole, live(), ready, reasons, Collections.unmodifiableMap(services));
    }

    /** False when only a restart can help; costs next to nothing, and never false for what happens to a dependency. */
    public boolean live() {
        return ticker.nanos() - ticker.coarse() < DEAD.toNanos();
    }

    private Map<String, ServiceExam> exams(Judge judge, Map<Name, Long> letters) {
        Map<Name, Guard> byName = new HashMap<>();
        guards.all().forEach(guard -> byName.putIfAbsent(guard.plan().name(), guard));
        Function<Name, Criticality> criticality = name -> criticalities.of(name, byName.get(name));
        Map<String, ServiceExam> exams = new TreeMap<>();
        Function<String, ServiceExam> exam =
                service -> exams.computeIfAbsent(service, name -> new ServiceExam(judge, criticality));
        byName.keySet().forEach(name -> exam.apply(name.service()).knows(name));
        guards.breakers().seen().stream()
                .sorted(Comparator.comparing((SeenBreaker seen) -> seen.own().operation()))
                .forEach(seen -> exam.apply(seen.own().service()).breaker(seen));
        evidence.recent()
                .get()
                .forEach((name, calls) -> exam.apply(name.service()).recent(name, calls));
        bulkheads().forEach((name, bulkhead) -> exam.apply(name.service()).bulkhead(name, bulkhead));
        letters.forEach((name, unfinished) -> exam.apply(name.service()).letters(name, unfinished));
        return exams;
    }

    /** Bulkheads alone: reading all that is counted of 100,000 operations takes seconds. */
    private Map<Name, BulkheadReading> bulkheads() {
        Map<Name, BulkheadReading> bulkheads = new TreeMap<>();
        metrics.all().forEach(each -> {
            BulkheadReading bulkhead = each.bulkhead();
            if (bulkhead != null) {
                bulkheads.put(new Name(each.service(), each.operation()), bulkhead);
            }
        });
        return bulkheads;
    }
}
