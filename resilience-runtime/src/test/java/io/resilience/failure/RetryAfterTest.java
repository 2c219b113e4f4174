package io.resilience.failure;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.exception.CircuitOpenException;
import io.resilience.exception.RateLimitExceededException;
import io.resilience.policy.FailurePolicy;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {
    private static final Duration LONGEST = Duration.ofDays(36_500);
    private final InstantSource noon = InstantSource.fixed(Instant.parse("1994-11-06T12:00:00Z"));
    private final FailureRules rules = FailureRules.of(FailurePolicy.DEFAULT, noon);

    /** A failure that carries a header. */
    private static final class BusyException extends RuntimeException implements HttpFailure {
        private static final long serialVersionUID = 1L;
        private final @Nullable String header;

        BusyException(@Nullable String header) {
            this.header = header;
        }

        @Override
        public int status() {
            return 503;
        }

        @Override
        public @Nullable String retryAfter() {
            return header;
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "0, 0",
        "120, 120000",
        "' 7 ', 7000",
        "0.5, 500",
        "007, 7000",
        "'Sun, 06 Nov 1994 12:00:30 GMT', 30000",
        "'Sunday, 06-Nov-94 12:00:30 GMT', 30000",
        "'Sun Nov  6 12:00:30 1994', 30000",
        "'Mon Nov 14 12:00:00 1994', 691200000"
    })
    void secondsAndDatesAreRead(String header, long millis) {
        assertThat(rules.retryAfterNanos(new BusyException(header)))
                .isEqualTo(Duration.ofMillis(millis).toNanos());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "",
                " ",
                "soon",
                "-5",
                "+5",
                "1e9",
                "5s",
                "NaN",
                "0x10",
                "12:30",
                "1,5",
                ".5",
                "5.",
                "Sun, 06 Nov 1994 11:59:59 GMT",
                "Sun, 06 Nov 1994",
                "Thu, 01 Jan 1970 00:00:00 GMT",
                "Mon, 06 Nov 1994 12:00:30 GMT",
                "Sun, 31 Feb 1994 12:00:30 GMT"
            })
    void garbageAndThePastAskForNothing(String header) {
        assertThat(rules.retryAfterNanos(new BusyException(header))).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "9223372036854775807",
                "99999999999999999999999999",
                "3153600000000",
                "Wed, 06 Nov 2999 12:00:00 GMT"
            })
    void whatIsTooLongToWaitIsAHundredYears(String header) {
        long nanos = rules.retryAfterNanos(new BusyException(header));
        assertThat(nanos).isEqualTo(LONGEST.toNanos());
        assertThat(nanos + Duration.ofDays(36_500).toNanos())
                .as("no overflow when added to a time")
                .isPositive();
    }

    @Test
    void tenYearsAreReportedAsTheyAre() {
        assertThat(rules.retryAfterNanos(new BusyException("315360000")))
                .isEqualTo(Duration.ofDays(3650).toNanos());
    }

    @Test
    void noHeaderAsksForNothing() {
        assertThat(rules.retryAfterNanos(new BusyException(null))).isZero();
        assertThat(rules.retryAfterNanos(new RuntimeException())).isZero();
    }

    @Test
    void aCauseMayAsk() {
        assertThat(rules.retryAfterNanos(new RuntimeException(new BusyException("2"))))
                .isEqualTo(2_000_000_000L);
    }

    @Test
    void aRefusalAsks() {
        Duration token = Duration.ofMillis(20);
        assertThat(rules.retryAfterNanos(new RateLimitExceededException("s", "o", token)))
                .isEqualTo(token.toNanos());
        assertThat(rules.retryAfterNanos(new CircuitOpenException("s", "o", "OPEN", () -> 42L, new BusyException("9"))))
                .isEqualTo(42L);
    }

    @Test
    void aFailedResultAsks() {
        HttpFailure response = new HttpFailure() {
            @Override
            public int status() {
                return 429;
            }

            @Override
            public String retryAfter() {
                return "3";
            }
        };
        assertThat(rules.retryAfterNanos(new FailedResultException(response))).isEqualTo(3_000_000_000L);
        assertThat(rules.retryAfterNanos(new FailedResultException(null))).isZero();
        assertThat(rules.retryAfterNanos(new FailedResultException("text"))).isZero();
    }

    @Test
    void anAccessorThatThrowsAsksForNothing() {
        class Broken extends RuntimeException implements HttpFailure {
            private static final long serialVersionUID = 1L;

            @Override
            public int status() {
                throw new IllegalStateException();
            }

            @Override
            public String retryAfter() {
                throw new IllegalStateException();
            }
        }
        assertThat(rules.retryAfterNanos(new Broken())).isZero();
        assertThat(rules.classify(new Broken())).isEqualTo(FailureKind.TRANSIENT);
    }
}
