package io.resilience.tests.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.Resilience;
import io.resilience.alert.AlertFormat;
import io.resilience.alert.LogSink;
import io.resilience.alert.WebhookSink;
import io.resilience.diagnosis.Diagnosis;
import io.resilience.health.HealthReport;
import io.resilience.health.HealthStatus;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** The examples of {@code docs/observing.md}. */
class ObservingPageTest {
    @Test
    void healthAndDiagnosis() throws Exception {
        Resilience resilience = Resilience.builder().build();
        resilience.call("shop", "price", () -> "milk");
        HealthReport report = resilience.health();
        assertThat(report.status()).isEqualTo(HealthStatus.HEALTHY);
        Diagnosis why = resilience.why("shop", "price");
        assertThat(why).asString().startsWith("shop/price is CLOSED\n  to move: 5 more failures in a row (now 0 of 5)");
    }

    @Test
    void sinks() {
        Resilience resilience = Resilience.builder()
                .alertTo(new LogSink())
                .alertTo(new WebhookSink(URI.create("http://localhost:9093/api/v2/alerts"), AlertFormat.ALERTMANAGER))
                .build();
        assertThat(resilience.alerts().sinks()).hasSize(2);
        resilience.close();
    }
}
