package io.resilience.metrics;

import io.resilience.time.Ticker;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The metrics of all operations of a runtime; at most {@value #DEFAULT_BOUND} of them, all beyond share one. */
public final class Metrics {
    /** Service and operation under which all those beyond the bound are recorded together. */
    public static final String OTHER = "__other__";

    /** Operations recorded on their own, unless told otherwise. */
    public static final int DEFAULT_BOUND = 100_000;

    private static final Comparator<OperationReading> BY_NAME =
            Comparator.comparing(OperationReading::service).thenComparing(OperationReading::operation);

    private record Label(String service, String operation) {}

    private static final Label REST = new Label(OTHER, OTHER);

    private final ConcurrentMap<Label, OperationMetrics> operations = new ConcurrentHashMap<>();
    private final AtomicInteger named = new AtomicInteger();
    private final Ticker ticker;
    private final int bound;

    /** No operations yet, {@value #DEFAULT_BOUND} at most. */
    public Metrics(Ticker ticker) {
        this(ticker, DEFAULT_BOUND);
    }

    /** No operations yet, {@code bound} at most. */
    public Metrics(Ticker ticker, int bound) {
        this.ticker = ticker;
        this.bound = bound;
    }

    /** The metrics of one operation, made when first asked for; those of {@link #OTHER} when there are too many. */
    public OperationMetrics of(String service, String operation) {
        OperationMetrics known = operations.computeIfAbsent(new Label(service, operation), this::named);
        return known != null ? known : operations.computeIfAbsent(REST, this::fresh);
    }

    private @Nullable OperationMetrics named(Label label) {
        if (named.incrementAndGet() > bound) {
            named.decrementAndGet();
            return null;
        }
        return fresh(label);
    }

    private OperationMetrics fresh(Label name) {
        return new OperationMetrics(name.service, name.operation, ticker);
    }

    /** Where each operation is recorded, in no order; it shows those that come later as well. */
    public Collection<OperationMetrics> all() {
        return Collections.unmodifiableCollection(operations.values());
    }

    /** All operations, ordered by service and operation. */
    public List<OperationReading> readings() {
        return operations.values().stream()
                .map(OperationMetrics::reading)
                .sorted(BY_NAME)
                .toList();
    }

    /** One operation; null when nothing was ever recorded under that name. */
    public @Nullable OperationReading reading(String service, String operation) {
        OperationMetrics known = operations.get(new Label(service, operation));
        return known == null ? null : known.reading();
    }
}
