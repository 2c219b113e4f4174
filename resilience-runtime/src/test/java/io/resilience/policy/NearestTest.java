package io.resilience.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which name a mistyped one most likely means. */
class NearestTest {
    @ParameterizedTest
    @CsvSource({
        "retry, retry, 0",
        "Retry, retry, 0",
        "rtery, retry, 1",
        "retr, retry, 1",
        "retryy, retry, 1",
        "rexry, retry, 1",
        "ab, ba, 1",
        "'', abc, 3"
    })
    void aSlipOfTheFingersIsOneStep(String wrong, String right, int steps) {
        assertThat(Nearest.distance(wrong, right)).isEqualTo(steps);
    }

    @Test
    void theNearestIsNamedAndElseAll() {
        assertThat(Nearest.remedy("timeotu", List.of("time", "timeout"))).isEqualTo("did you mean 'timeout'?");
        assertThat(Nearest.remedy("xyz", List.of("bulkhead", "timeout"))).isEqualTo("write one of bulkhead, timeout");
        assertThat(Nearest.remedy("xyz", List.of())).isEmpty();
    }
}
