package io.resilience.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.resilience.config.LiveChange;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The largest and the smallest times: each is read rightly, or refused in one sentence. */
class DurationTextTest {
    @ParameterizedTest
    @CsvSource({
        "36500d, PT876000H",
        "PT876000H, PT876000H",
        "0.000001ms, PT0.000000001S",
        "1ns, PT0.000000001S",
        "0ms, PT0S",
        "0.0ms, PT0S",
        "36499d 23h 59m 59s 999ms 999us 999ns, PT875999H59M59.999999999S",
        "104d 1ns, PT2496H0.000000001S",
        "1.5s, PT1.5S"
    })
    void isExact(String text, Duration duration) {
        assertThat(DurationText.parse(text)).isEqualTo(duration);
        assertThat(DurationText.parse(DurationText.print(duration))).isEqualTo(duration);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0000001ms", "0.9ns", "0.00000000000000000001d"})
    void whatIsTooShortIsNotTakenForNoTime(String text) {
        assertThatThrownBy(() -> DurationText.parse(text))
                .isInstanceOf(InvalidSettingException.class)
                .hasMessage("'" + text + "' is shorter than a nanosecond; make it 1ns or more, or 0s");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "36501d",
                "106752d",
                "200000d",
                "9223372036854775807ms",
                "36500d 1ns",
                "PT876001H",
                "P999999999999999D"
            })
    void whatIsTooLongIsToldSo(String text) {
        assertThatThrownBy(() -> DurationText.parse(text))
                .isInstanceOf(InvalidSettingException.class)
                .hasMessage("'" + text + "' is longer than 100 years; make it at most 36500d");
        assertThatThrownBy(() -> WindowPolicy.parse(text)).hasMessageContaining("is longer than 100 years");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "soon", "-5s", "PT-5S", "P", "1e9s"})
    void whatIsNoDurationIsToldSo(String text) {
        assertThatThrownBy(() -> DurationText.parse(text)).hasMessageStartingWith("'" + text + "' is not a duration");
    }

    @Test
    void whatNobodyMaySetIsPrintedAllTheSame() {
        assertThat(DurationText.print(Duration.ofSeconds(Long.MAX_VALUE))).isEqualTo("PT2562047788015215H30M7S");
        assertThat(DurationText.print(Duration.ofSeconds(Long.MIN_VALUE))).startsWith("PT-");
    }

    @Test
    void policiesTakeNothingLonger() {
        Duration tooLong = Duration.ofDays(200_000);
        assertThatThrownBy(() -> new TimeoutPolicy(tooLong, Duration.ZERO))
                .hasMessage("timeout is longer than 100 years; make it at most 36500d");
        assertThatThrownBy(() -> new RateLimitPolicy(1, tooLong, 1, Duration.ZERO))
                .hasMessageStartingWith("period is longer than 100 years");
        assertThatThrownBy(() -> new RetryPolicy.Backoff(Duration.ZERO, 1, tooLong, 0))
                .hasMessageStartingWith("maxDelay is longer than 100 years");
        assertThatThrownBy(() -> new BreakerPolicy.Opening(Duration.ofSeconds(1), 1, tooLong, 0))
                .hasMessageStartingWith("maxOpenFor is longer than 100 years");
        assertThatThrownBy(() -> new RetentionPolicy(tooLong, Duration.ZERO, Duration.ZERO))
                .hasMessageStartingWith("finished is longer than 100 years");
    }

    @Test
    void aLiveChangeLastsNoLonger() {
        LiveChange change = LiveChange.of("me", "why", "shop", Map.of("timeout.value", "1s"));
        assertThat(change.lasting(LongestTime.LIMIT).lasting()).isEqualTo(LongestTime.LIMIT);
        assertThatThrownBy(() -> change.lasting(Duration.ofDays(200_000)))
                .isInstanceOf(InvalidSettingException.class)
                .hasMessage("the time that a change lasts is longer than 100 years; make it at most 36500d");
    }
}
