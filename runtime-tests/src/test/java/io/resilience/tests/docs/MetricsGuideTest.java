package io.resilience.tests.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.resilience.Resilience;
import io.resilience.event.Delivery;
import io.resilience.event.ResilienceEvent.BreakerMoved;
import io.resilience.event.ResilienceEvent.CallFailed;
import io.resilience.event.Subscription;
import io.resilience.metrics.Counts;
import io.resilience.metrics.OperationReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The examples of {@code docs/metrics.md}. */
class MetricsGuideTest {
    private final List<String> out = new ArrayList<>();
    private final Resilience resilience =
            Resilience.builder().delivery(Delivery.DIRECT).build();

    private void page(String text) {
        out.add(text);
    }

    @Test
    void readingsTellWhatHappened() throws Exception {
        resilience.call("shop", "search", () -> "milk");
        for (OperationReading reading : resilience.metrics().readings()) {
            page(reading.service() + "/" + reading.operation() + ": "
                    + reading.calls().total() + " calls, p99 "
                    + reading.latency().p99());
        }
        assertThat(out).singleElement().asString().startsWith("shop/search: 1 calls, p99 PT");
    }

    @Test
    void twoReadingsGiveTheRateBetweenThem() throws Exception {
        resilience.call("shop", "search", () -> "milk");
        Counts before = Objects.requireNonNull(resilience.metrics().reading("shop", "search"))
                .counts();
        resilience.call("shop", "search", () -> "eggs");
        Counts now = Objects.requireNonNull(resilience.metrics().reading("shop", "search"))
                .counts();
        double successRate = now.since(before).calls().successRate();
        assertThat(successRate).isEqualTo(1);
    }

    @Test
    void listenersHear() {
        Subscription subscription = resilience.listen(event -> {
            if (event instanceof BreakerMoved move) {
                page(move.service() + " is " + move.to() + ": " + move.reason());
            } else if (event instanceof CallFailed failed) {
                page(failed.operation() + " failed: " + failed.failure());
            }
        });
        assertThatThrownBy(() -> resilience.call("shop", "search", () -> {
                    throw new IllegalStateException("sold out");
                }))
                .hasMessage("sold out");
        assertThat(out).containsExactly("search failed: java.lang.IllegalStateException: sold out");
        subscription.close();
    }
}
