package io.resilience.micrometer;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.resilience.MetricsPage;
import io.resilience.Resilience;
import java.util.List;

/** A runtime's metrics as Prometheus collects them, in a registry that holds nothing else. */
final class PrometheusPage implements MetricsPage {
    private static final List<String> TYPES = List.of(
            "text/plain; version=0.0.4; charset=utf-8", "application/openmetrics-text; version=1.0.0; charset=utf-8");

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final ResilienceMeters meters;

    PrometheusPage(Resilience resilience) {
        meters = new ResilienceMeters(resilience);
        meters.bindTo(registry);
    }

    @Override
    public List<String> types() {
        return TYPES;
    }

    @Override
    public String text(String type) {
        return registry.scrape(type);
    }

    @Override
    public void close() {
        meters.close();
        registry.close();
    }
}
