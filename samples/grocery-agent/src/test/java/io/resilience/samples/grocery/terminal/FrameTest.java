package io.resilience.samples.grocery.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.samples.grocery.terminal.ServiceReading.Calls;
import io.resilience.samples.grocery.terminal.ServiceReading.Letters;
import io.resilience.samples.grocery.terminal.ServiceReading.Level;
import io.resilience.samples.grocery.terminal.ServiceReading.Light;
import io.resilience.samples.grocery.terminal.ServiceReading.Times;
import io.resilience.samples.grocery.traffic.Answers;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrameTest {
    private static final ServiceReading WALMART = new ServiceReading(
            "walmart",
            new Light(Level.BAD, "OPEN 12.3 s"),
            new Calls(123_456, 1_234, 0, 98_765, 1, 2),
            new Times(Duration.ofNanos(4_200_000), Duration.ofMillis(1_250)),
            10,
            new Letters(20, 10, 10));

    @Test
    void drawsAServiceInEightyColumns() {
        assertThat(new Frame(false, 80).draw(view(List.of(WALMART))))
                .contains("walmart   OPEN 12.3 s    0.0123456     1234      0   98765 4.2ms  1.3s  10    10")
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void usesNoEscapesWithoutColours() {
        assertThat(String.join("", new Frame(false, 80).draw(view(List.of(WALMART)))))
                .doesNotContain("\033");
        assertThat(String.join("", new Frame(true, 80).draw(view(List.of(WALMART)))))
                .contains("\033[31mOPEN 12.3 s");
    }

    @Test
    void cutsWhatIsTooLongAndSaysSo() {
        View view = new View(
                new View.Heading("t".repeat(200), "p".repeat(200)),
                clock(),
                List.of(),
                new Answers(),
                List.of("m".repeat(200)));
        assertThat(new Frame(false, 80).draw(view))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80))
                .contains("p".repeat(79) + "…");
    }

    private static View view(List<ServiceReading> services) {
        return new View(new View.Heading("agent", "peers"), clock(), services, new Answers(), List.of());
    }

    private static View.Clock clock() {
        return new View.Clock(
                Duration.ofSeconds(5), Duration.ofSeconds(60), "feed down", "news wait", Duration.ofMillis(1_500));
    }
}
