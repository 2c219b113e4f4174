package io.resilience.micrometer;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.TimeGauge;
import io.resilience.breaker.BreakerState;
import io.resilience.metrics.BreakerReading;
import io.resilience.metrics.BulkheadReading;
import io.resilience.metrics.Count;
import io.resilience.metrics.OperationMetrics;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** The meters of one operation in one registry. Used by one thread at a time. */
final class OperationMeters {
    private final OperationMetrics metrics;
    private final CountSource counts;
    private final Tags tags;
    private final MeterRegistry registry;
    private final List<Meter> always = new ArrayList<>();
    private final List<Meter> breaker = new ArrayList<>();
    private final List<Meter> bulkhead = new ArrayList<>();

    /** Registers them; {@code common} are tags that all meters have. */
    OperationMeters(OperationMetrics metrics, Tags common, MeterRegistry registry) {
        this.metrics = metrics;
        this.counts = metrics::sum; // kept here, because a registry holds what it reads only weakly
        this.tags = common.and("service", metrics.service(), "operation", metrics.operation());
        this.registry = registry;
        CountMeter.ALL.forEach(meter -> always.add(meter.register(counts, tags, registry)));
        Durations.ATTEMPTS.register(metrics, tags, registry, always::add);
        always.add(gauge(
                "resilience.attempts.abandoned",
                "Attempts that timed out and still run.",
                from -> from.sum(Count.ABANDONED)));
        fit();
    }

    /** Registers or removes the meters of machines that came or went. */
    void fit() {
        if (fits(breaker, metrics.breaker() != null)) {
            addBreaker();
        }
        if (fits(bulkhead, metrics.bulkhead() != null)) {
            addBulkhead();
        }
    }

    /** Whether the meters of a machine are to be added; those of one that is gone are removed. */
    private boolean fits(List<Meter> meters, boolean wanted) {
        if (!wanted) {
            meters.forEach(registry::remove);
            meters.clear();
        }
        return wanted && meters.isEmpty();
    }

    private void addBreaker() {
        for (BreakerState state : BreakerState.values()) {
            breaker.add(Gauge.builder("resilience.breaker.state", metrics, from -> is(state, from.breaker()))
                    .tags(tags.and("state", state.name().toLowerCase(Locale.ROOT)))
                    .description("1 for the state that the breaker is in, else 0.")
                    .register(registry));
        }
        breaker.add(TimeGauge.builder(
                        "resilience.breaker.state.age",
                        metrics,
                        TimeUnit.NANOSECONDS,
                        from -> read(from.breaker(), now -> now.inState().toNanos()))
                .tags(tags)
                .description("How long the breaker has been in its state.")
                .register(registry));
        breaker.add(gauge(
                "resilience.breaker.failure.rate",
                "The share of failures in the breaker's window, 0 to 1; no number while unknown.",
                from -> read(from.breaker(), now -> rate(now.failureRate()))));
        breaker.add(gauge(
                "resilience.breaker.slow.rate",
                "The share of slow calls in the breaker's window, 0 to 1; no number while unknown.",
                from -> read(from.breaker(), now -> rate(now.slowCallRate()))));
    }

    private void addBulkhead() {
        addPlaces("resilience.bulkhead.running", "Calls that have a place.", BulkheadReading::inUse);
        addPlaces("resilience.bulkhead.limit", "Places there are.", BulkheadReading::limit);
        addPlaces("resilience.bulkhead.queued", "Calls that wait for a place.", BulkheadReading::queued);
        addPlaces("resilience.bulkhead.queue.limit", "Calls that may wait.", BulkheadReading::queueLimit);
        Durations.WAITING.register(metrics, tags, registry, bulkhead::add);
    }

    private void addPlaces(String name, String description, ToDoubleFunction<BulkheadReading> value) {
        bulkhead.add(gauge(name, description, from -> read(from.bulkhead(), value)));
    }

    private Gauge gauge(String name, String description, ToDoubleFunction<OperationMetrics> value) {
        return Gauge.builder(name, metrics, value)
                .tags(tags)
                .description(description)
                .register(registry);
    }

    private static double is(BreakerState state, @Nullable BreakerReading now) {
        return now != null && now.state() == state ? 1 : 0;
    }

    /** A machine that is gone, whose meters are about to be, has no numbers. */
    private static <T> double read(@Nullable T now, ToDoubleFunction<T> value) {
        return now == null ? Double.NaN : value.applyAsDouble(now);
    }

    private static double rate(double rate) {
        return rate < 0 ? Double.NaN : rate;
    }

    /** Removes all of them. */
    void remove() {
        always.forEach(registry::remove);
        breaker.forEach(registry::remove);
        bulkhead.forEach(registry::remove);
    }
}
