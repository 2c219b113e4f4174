package io.resilience.micrometer;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.resilience.Resilience;
import java.util.ArrayList;
import java.util.List;

/**
 * The metrics of a runtime as meters of Micrometer, with the tags {@code service} and {@code operation}: those of operations there
 * are, and of those to come.
 *
 * <pre>{@code
 * new ResilienceMeters(resilience).bindTo(registry);
 * }</pre>
 */
public final class ResilienceMeters implements MeterBinder, AutoCloseable {
    /** Operations that have meters of their own unless told otherwise; with 50 series each, what Prometheus gets in 2 MB. */
    public static final int MOST_OPERATIONS = 500;

    private final Resilience resilience;
    private final Tags tags;
    private final int most;
    private final List<BoundMeters> bound = new ArrayList<>();

    /** At most {@value #MOST_OPERATIONS} operations, no further tags. */
    public ResilienceMeters(Resilience resilience) {
        this(resilience, List.of(), MOST_OPERATIONS);
    }

    /**
     * At most {@code most} operations have meters of their own; those beyond are counted together, under the service and operation
     * {@code __other__}. The further tags tell several runtimes of one registry apart.
     */
    public ResilienceMeters(Resilience resilience, Iterable<Tag> tags, int most) {
        if (most < 0) {
            throw new IllegalArgumentException("at most " + most + " operations is less than none; give 0 or more");
        }
        this.resilience = resilience;
        this.tags = Tags.of(tags);
        this.most = most;
    }

    @Override
    public synchronized void bindTo(MeterRegistry registry) {
        bound.add(new BoundMeters(resilience, tags, most, registry));
    }

    /** Removes the meters from all registries that they were bound to. */
    @Override
    public synchronized void close() {
        bound.forEach(BoundMeters::close);
        bound.clear();
    }
}
