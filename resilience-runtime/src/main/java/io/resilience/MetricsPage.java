package io.resilience;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes all metrics of a runtime as text, for a collector such as Prometheus. Extensions bring it. */
public interface MetricsPage extends AutoCloseable {
    /** The media types it can write, with their parameters, the preferred one first. */
    List<String> types();

    /** The metrics now, in one of {@link #types()}. */
    String text(String type);

    /** Lets go of the runtime. */
    @Override
    void close();

    /** Where pages come from; found by {@link java.util.ServiceLoader}. */
    interface Source {
        /** A page of a runtime; null when a library that it needs is absent. */
        @Nullable
        MetricsPage of(Resilience resilience);
    }
}
