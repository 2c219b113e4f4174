package io.resilience.micrometer;

import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.TimeGauge;
import io.resilience.metrics.DurationReading;
import io.resilience.metrics.OperationMetrics;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The meters of one measured duration: a timer with the number of samples and their sum since the start; and, as Micrometer names
 * what is computed in the program, gauges of its percentiles and its maximum in the last one to two minutes, which are no number
 * while there are no samples.
 */
record Durations(String name, String description, Function<OperationMetrics, DurationReading> source) {
    static final Durations ATTEMPTS = new Durations(
            "resilience.attempt.duration",
            "Durations of the attempts that were measured: a random sample, or all with `timing: exact`.",
            OperationMetrics::latency);
    static final Durations WAITING = new Durations(
            "resilience.bulkhead.wait",
            "Durations that attempts which had to wait stood in the bulkhead's queue.",
            OperationMetrics::waiting);

    /** One value of a reading. */
    private record Percentile(String phi, Function<DurationReading, Duration> value) {}

    private static final List<Percentile> PERCENTILES = List.of(
            new Percentile("0.5", DurationReading::p50),
            new Percentile("0.9", DurationReading::p90),
            new Percentile("0.95", DurationReading::p95),
            new Percentile("0.99", DurationReading::p99));

    void register(OperationMetrics metrics, Tags tags, MeterRegistry registry, Consumer<Meter> made) {
        made.accept(FunctionTimer.builder(
                        name,
                        metrics,
                        from -> source.apply(from).samples(),
                        from -> source.apply(from).total().toNanos(),
                        TimeUnit.NANOSECONDS)
                .tags(tags)
                .description(description)
                .register(registry));
        for (Percentile each : PERCENTILES) {
            made.accept(recent(".percentile", metrics, each.value)
                    .tags(tags.and("phi", each.phi))
                    .register(registry));
        }
        made.accept(recent(".max", metrics, DurationReading::max).tags(tags).register(registry));
    }

    private TimeGauge.Builder<OperationMetrics> recent(
            String suffix, OperationMetrics metrics, Function<DurationReading, Duration> value) {
        return TimeGauge.builder(name + suffix, metrics, TimeUnit.NANOSECONDS, from -> {
                    DurationReading reading = source.apply(from);
                    return reading.recentSamples() == 0
                            ? Double.NaN
                            : value.apply(reading).toNanos();
                })
                .description(description + " Of the last one to two minutes.");
    }
}
