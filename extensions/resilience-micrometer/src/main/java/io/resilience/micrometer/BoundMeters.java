package io.resilience.micrometer;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.resilience.Resilience;
import io.resilience.alert.AlertKind;
import io.resilience.alert.Alerts;
import io.resilience.deadletter.LetterStatus;
import io.resilience.metrics.Metrics;
import io.resilience.metrics.MetricsWatcher;
import io.resilience.metrics.OperationMetrics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A runtime's meters in one registry. An operation that is seen gets meters of its own while there are fewer than the bound; those
 * beyond are counted together, and stay so.
 */
final class BoundMeters implements MetricsWatcher {
    private final Metrics source;
    private final Tags tags;
    private final int most;
    private final MeterRegistry registry;
    private final Map<OperationMetrics, OperationMeters> own = new HashMap<>();
    private final Gathered gathered = new Gathered();
    private final LetterDepth letters;
    private final List<FunctionCounter> other = new ArrayList<>();
    private final List<Meter> whole = new ArrayList<>();
    private boolean closed;

    BoundMeters(Resilience resilience, Tags tags, int most, MeterRegistry registry) {
        this.source = resilience.metrics();
        this.tags = tags;
        this.most = most;
        this.registry = registry;
        this.letters = new LetterDepth(resilience);
        for (AlertKind kind : AlertKind.values()) {
            whole.add(Gauge.builder("resilience.incidents", resilience.alerts(), alerts -> running(kind, alerts))
                    .tags(tags.and("kind", kind.name().toLowerCase(Locale.ROOT), "severity", kind.severity()))
                    .description("Incidents that have not ended; none is looked for while no sink is there to be told.")
                    .register(registry));
        }
        whole.add(Gauge.builder("resilience.operations.gathered", gathered, Gathered::size)
                .tags(tags)
                .description("Operations beyond the bound, which are counted together as " + Metrics.OTHER + ".")
                .register(registry));
        for (LetterStatus status : LetterDepth.UNFINISHED) {
            whole.add(Gauge.builder("resilience.dead.letters.unfinished", letters, depth -> depth.of(status))
                    .tags(tags.and("status", status.name().toLowerCase(Locale.ROOT)))
                    .description(
                            "Dead letters that wait, are being replayed, or wait for a person; of the whole store.")
                    .register(registry));
        }
        source.watch(this);
    }

    private static double running(AlertKind kind, Alerts alerts) {
        return alerts.running().stream().filter(alert -> alert.kind() == kind).count();
    }

    @Override
    public synchronized void seen(OperationMetrics metrics) {
        OperationMeters known = own.get(metrics);
        if (known != null) {
            known.fit();
        } else if (!closed && source.holds(metrics) && !gathered.holds(metrics)) {
            add(metrics);
        }
    }

    private void add(OperationMetrics metrics) {
        if (own.size() < most && !metrics.service().equals(Metrics.OTHER)) {
            own.put(metrics, new OperationMeters(metrics, tags, registry));
            return;
        }
        gathered.add(metrics);
        if (other.isEmpty()) {
            Tags rest = tags.and("service", Metrics.OTHER, "operation", Metrics.OTHER);
            CountMeter.ALL.forEach(meter -> other.add(meter.register(gathered, rest, registry)));
        }
    }

    @Override
    public synchronized void gone(OperationMetrics metrics) {
        OperationMeters known = own.remove(metrics);
        if (known != null) {
            known.remove();
        }
        gathered.remove(metrics);
    }

    /** Removes all meters. */
    synchronized void close() {
        closed = true;
        source.unwatch(this);
        own.values().forEach(OperationMeters::remove);
        own.clear();
        other.forEach(registry::remove);
        whole.forEach(registry::remove);
    }
}
