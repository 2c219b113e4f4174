package io.resilience.micrometer;

import io.resilience.MetricsPage;
import io.resilience.Resilience;
import org.jspecify.annotations.Nullable;

/** Makes pages for Prometheus where {@code micrometer-registry-prometheus} is on the class path. */
public final class PrometheusSource implements MetricsPage.Source {
    private static final String REGISTRY = "io.micrometer.prometheusmetrics.PrometheusMeterRegistry";

    /** Made by {@link java.util.ServiceLoader}. */
    public PrometheusSource() {}

    @Override
    public @Nullable MetricsPage of(Resilience resilience) {
        return isPresent() ? new PrometheusPage(resilience) : null;
    }

    private static boolean isPresent() {
        try {
            Class.forName(REGISTRY, false, PrometheusSource.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException absent) {
            return false;
        }
    }
}
