package io.resilience.failure;

import static io.resilience.failure.FailureKind.FAULT;
import static io.resilience.failure.FailureKind.PERMANENT;
import static io.resilience.failure.FailureKind.TRANSIENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.resilience.exception.CallTimeoutException;
import io.resilience.policy.FailurePolicy;
import io.resilience.policy.FailurePolicy.Codes;
import io.resilience.policy.Filter;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ErrorCodesTest {
    /** A failure of an application's own. */
    static final class ShopException extends RuntimeException implements ErrorCoded {
        private static final long serialVersionUID = 1L;
        private final @Nullable String code;

        ShopException(@Nullable String code) {
            this.code = code;
        }

        @Override
        public @Nullable String errorCode() {
            return code;
        }
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "ECONNRESET, TRANSIENT",
        "ECONNREFUSED, TRANSIENT",
        "TIMEOUT, TRANSIENT",
        "etimedout, TRANSIENT",
        "SQLITE_BUSY, TRANSIENT",
        "SQLITE_LOCKED, TRANSIENT",
        "SQLITE_CONSTRAINT, PERMANENT",
        "WS_AUTH_FAILED, PERMANENT",
        "ws_auth_failed, PERMANENT",
        "502, TRANSIENT",
        "503, TRANSIENT",
        "504, TRANSIENT",
        "500, FAULT",
        "400, PERMANENT",
        "404, PERMANENT",
        "1008, PERMANENT",
        "1002, PERMANENT",
        "1001, TRANSIENT",
        "1006, TRANSIENT",
        "1011, TRANSIENT",
        "1013, TRANSIENT",
        "OUT_OF_EGGS, TRANSIENT",
        "200, TRANSIENT",
        "'', TRANSIENT"
    })
    void aCodeThatAnExceptionCarriesHasItsKind(String code, FailureKind kind) {
        assertThat(rules(Codes.NONE).classify(new ShopException(code))).isEqualTo(kind);
    }

    @Test
    void anExceptionWithoutACodeIsJudgedByItsType() {
        assertThat(rules(Codes.NONE).classify(new ShopException(null))).isEqualTo(TRANSIENT);
    }

    @Test
    void aBrokenAccessorOfTheCodeHidesNothing() {
        class Broken extends RuntimeException implements ErrorCoded {
            private static final long serialVersionUID = 1L;

            @Override
            public String errorCode() {
                throw new IllegalStateException();
            }
        }
        assertThat(rules(Codes.NONE).classify(new Broken())).isEqualTo(TRANSIENT);
        assertThat(rules(new Codes(List.of(), List.of("Broken"))).classify(new Broken()))
                .isEqualTo(PERMANENT);
    }

    @ParameterizedTest(name = "{0} goes by {1}")
    @MethodSource("names")
    void aFailureGoesByManyNames(Throwable failure, String code) {
        assertThat(rules(new Codes(List.of(), List.of(code))).classify(failure)).isEqualTo(PERMANENT);
        assertThat(rules(new Codes(List.of(code), List.of())).retryable(failure))
                .isTrue();
        assertThat(rules(new Codes(List.of(), List.of(code + "X"))).classify(failure))
                .isNotEqualTo(PERMANENT);
    }

    static Stream<Arguments> names() {
        return Stream.of(
                arguments(new ConnectException(), "ECONNREFUSED"),
                arguments(new ConnectException(), "econnrefused"),
                arguments(new ConnectException(), " ECONNREFUSED "),
                arguments(new SocketException("Connection reset"), "ECONNRESET"),
                arguments(new SocketTimeoutException(), "TIMEOUT"),
                arguments(new TimeoutException(), "ETIMEDOUT"),
                arguments(new CallTimeoutException("s", "o", Duration.ofSeconds(1), null), "TIMEOUT"),
                arguments(new UnknownHostException(), "ENOTFOUND"),
                arguments(new ConnectException(), "ConnectException"),
                arguments(new ConnectException(), "java.net.ConnectException"),
                arguments(new ConnectException(), "SocketException"),
                arguments(new SQLException("m", "08006", 17), "08006"),
                arguments(new SQLException("m", "08006", 17), "17"),
                arguments(new ShopException("OUT_OF_EGGS"), "OUT_OF_EGGS"),
                arguments(new RuntimeException(new ShopException("out_of_eggs")), "OUT_OF_EGGS"),
                arguments(new IOException(new ConnectException()), "ECONNREFUSED"));
    }

    @Test
    void aSubclassDoesNotGoByTheCodeOfItsSuperclass() {
        assertThat(ErrorCodes.of(new ConnectException())).doesNotContain("ECONNRESET");
    }

    @Test
    void aFailedResultGoesByItsStatus() {
        HttpFailure response = () -> 500;
        FailureRules rules = rules(new Codes(List.of("500"), List.of()));
        assertThat(rules.classify(new FailedResultException(response))).isEqualTo(TRANSIENT);
        assertThat(rules(Codes.NONE).classify(new FailedResultException(response)))
                .isEqualTo(FAULT);
    }

    @Test
    void zeroIsNoVendorCode() {
        assertThat(ErrorCodes.of(new SQLException("m", null, 0))).doesNotContain("0");
    }

    private static FailureRules rules(Codes codes) {
        return FailureRules.of(new FailurePolicy(Filter.ALL, Filter.ALL, codes, List.of()), InstantSource.system());
    }
}
