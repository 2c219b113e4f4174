package io.resilience.metrics;

import io.resilience.time.Ticker;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The metrics of all operations of a runtime; at most {@value #DEFAULT_BOUND} of them, all beyond share one. */
public final class Metrics {
    /** Service and operation under which all those beyond the bound are recorded together. */
    public static final String OTHER = "__other__";

    /** Operations recorded on their own, unless told otherwise. */
    public static final int DEFAULT_BOUND = 100_000;

    private static final Logger LOG = LoggerFactory.getLogger(Metrics.class);
    private static final Comparator<OperationReading> BY_NAME =
            Comparator.comparing(OperationReading::service).thenComparing(OperationReading::operation);

    private record Label(String service, String operation) {}

    private static final Label REST = new Label(OTHER, OTHER);

    private final ConcurrentMap<Label, OperationMetrics> operations = new ConcurrentHashMap<>();
    private final List<MetricsWatcher> watchers = new CopyOnWriteArrayList<>();
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
        Label label = new Label(service, operation);
        OperationMetrics known = operations.get(label);
        return known != null ? known : made(label);
    }

    private OperationMetrics made(Label label) {
        OperationMetrics named = operations.computeIfAbsent(label, this::named);
        OperationMetrics made = named != null ? named : operations.computeIfAbsent(REST, this::fresh);
        announce(made);
        return made;
    }

    /** Tells the watchers of an operation that is new, or that has other machines to read than before. */
    public void announce(OperationMetrics metrics) {
        watchers.forEach(watcher -> told(watcher, () -> watcher.seen(metrics)));
    }

    /** Drops an operation that nobody asks for any more, and all it has counted, which is returned; null when there is none such. */
    public @Nullable OperationMetrics forget(String service, String operation) {
        Label label = new Label(service, operation);
        OperationMetrics gone = label.equals(REST) ? null : operations.remove(label);
        if (gone != null) {
            named.decrementAndGet();
            watchers.forEach(watcher -> told(watcher, () -> watcher.gone(gone)));
        }
        return gone;
    }

    /** A guard is made whatever becomes of those who look at it. */
    private static void told(MetricsWatcher watcher, Runnable news) {
        try {
            news.run();
        } catch (RuntimeException | Error failure) {
            LOG.error("{} failed; what it shows of this operation may be wrong", watcher, failure);
        }
    }

    /** Tells {@code watcher} of all operations there are and of those to come. */
    public void watch(MetricsWatcher watcher) {
        watchers.add(watcher);
        operations.values().forEach(watcher::seen);
    }

    /** Tells {@code watcher} nothing more. */
    public void unwatch(MetricsWatcher watcher) {
        watchers.remove(watcher);
    }

    /** Whether these are the metrics of an operation; no longer when it was forgotten. */
    public boolean holds(OperationMetrics metrics) {
        return operations.get(new Label(metrics.service(), metrics.operation())) == metrics;
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
