package io.resilience.failure;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.exception.Countdown;
import io.resilience.policy.DurationText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountdownTest {
    @ParameterizedTest
    @CsvSource({
        "0s, 0.0 s",
        "4200ms, 4.2 s",
        "59949ms, 59.9 s",
        "59950ms, 1 min",
        "60400ms, 1 min",
        "893s, 14 min 53 s",
        "3599600ms, 1 h",
        "125m, 2 h 5 min",
        "86399s, 23 h 59 min",
        "3d, 3 d",
        "100h, 4 d 4 h"
    })
    void whatIsLeftReadsAsPeopleSayIt(String left, String text) {
        assertThat(Countdown.of(DurationText.parse(left))).isEqualTo(text);
    }
}
