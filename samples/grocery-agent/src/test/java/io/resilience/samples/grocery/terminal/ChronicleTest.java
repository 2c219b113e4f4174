package io.resilience.samples.grocery.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ChronicleTest {
    private final Chronicle chronicle = new Chronicle();

    @Test
    void tellsAnOutageInOneLine() {
        chronicle.opened("sqlite/save", Duration.ofSeconds(63), "5 failures in a row: locked");
        chronicle.probedInVain("sqlite/save", Duration.ofSeconds(64));
        chronicle.closed("sqlite/save", Duration.ofMillis(65_500));
        assertThat(chronicle.outages())
                .singleElement()
                .hasToString(
                        "01:03 sqlite/save         closed after 2.5 s, 1 probe failed; 5 failures in a row: locked");
    }

    @Test
    void tellsOutagesInTheOrderTheyBegan() {
        chronicle.opened("a/x", Duration.ofSeconds(1), "why");
        chronicle.opened("b/y", Duration.ofSeconds(2), "why");
        chronicle.closed("b/y", Duration.ofSeconds(3));
        assertThat(chronicle.outages()).extracting(Outage::breaker).containsExactly("a/x", "b/y");
        assertThat(chronicle.outages().get(0).toString()).contains("still open");
    }

    @Test
    void keepsTheLatestNewsNewestFirst() {
        for (int i = 0; i < 10; i++) {
            chronicle.note(Duration.ofSeconds(i), "x", "news " + i);
        }
        assertThat(chronicle.latest()).hasSize(4).first().asString().endsWith("news 9");
    }

    @Test
    void knowsWhetherABreakerIsStillOpen() {
        assertThat(chronicle.anyOpen()).isFalse();
        chronicle.opened("a/x", Duration.ofSeconds(1), "why");
        assertThat(chronicle.anyOpen()).isTrue();
        chronicle.closed("a/x", Duration.ofSeconds(2));
        assertThat(chronicle.anyOpen()).isFalse();
    }
}
