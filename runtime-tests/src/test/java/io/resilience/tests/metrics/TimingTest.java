package io.resilience.tests.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.metrics.OperationReading;
import io.resilience.testkit.TestRuntime;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How many attempts are timed. */
class TimingTest {
    private static final int CALLS = 6_400;
    private static final Duration EACH = Duration.ofMillis(3);

    private static OperationReading called(String timing) throws Exception {
        TestRuntime runtime = TestRuntime.create(all -> all.set("timing", timing));
        for (int i = 0; i < CALLS; i++) {
            runtime.resilience().call("shop", "find", () -> {
                runtime.time().advance(EACH);
                return "milk";
            });
        }
        OperationReading reading = runtime.resilience().metrics().reading("shop", "find");
        assertThat(reading.calls().ok()).isEqualTo(CALLS);
        assertThat(reading.latency().p50()).isCloseTo(EACH, EACH.dividedBy(20));
        return reading;
    }

    /** One in 64 by chance: less than a third or more than three times as many happen in no life of this test. */
    @Test
    void aSampleIsTimedUnlessAskedOtherwise() throws Exception {
        assertThat(called("sampled").latency().samples()).isBetween(CALLS / 200L, CALLS / 20L);
    }

    @Test
    void exactTimingTimesEachAttempt() throws Exception {
        assertThat(called("exact").latency().samples()).isEqualTo(CALLS);
    }
}
