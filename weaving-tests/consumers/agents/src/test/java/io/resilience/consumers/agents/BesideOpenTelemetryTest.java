package io.resilience.consumers.agents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** OpenTelemetry's agent beside ours, which looks into every class: guards hold, and nobody is told of classes that are not theirs. */
class BesideOpenTelemetryTest {
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void guardsHoldInBothOrders(boolean oursFirst) throws Exception {
        String ours = Run.agent("agent", "");
        String theirs = Run.agent("opentelemetry", "");
        Run run = Run.with(
                oursFirst ? ours : theirs,
                oursFirst ? theirs : ours,
                "-Dotel.traces.exporter=logging",
                "-Dotel.metrics.exporter=none",
                "-Dotel.logs.exporter=none",
                // the rest costs ten seconds at start, and is for libraries that are not here
                "-Dotel.instrumentation.common.default-enabled=false",
                "-Dotel.instrumentation.executors.enabled=true");
        assertThat(run.status()).as(run.output()).isZero();
        assertThat(run.output())
                .contains("opentelemetry-javaagent - version")
                .contains("direct: well after 3", "pooled: well after 3", "stage: well after 3")
                .doesNotContain("could not weave");
    }
}
