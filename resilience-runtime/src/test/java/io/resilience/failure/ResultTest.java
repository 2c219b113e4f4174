package io.resilience.failure;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.policy.FailurePolicy;
import io.resilience.policy.FailurePolicy.Codes;
import io.resilience.policy.Filter;
import java.net.http.HttpResponse;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Returned values that are failures. */
class ResultTest {
    private final FailureRules plain = FailureRules.of(FailurePolicy.DEFAULT, InstantSource.system());

    @ParameterizedTest
    @CsvSource({
        "200, false",
        "204, false",
        "302, false",
        "404, false",
        "401, false",
        "408, true",
        "425, true",
        "429, true",
        "500, true",
        "501, true",
        "503, true",
        "599, true",
        "0, false"
    })
    void aResponseFailsByItsStatus(int status, boolean failed) {
        HttpFailure response = () -> status;
        assertThat(plain.failed(response)).isEqualTo(failed);
    }

    @Test
    void ordinaryValuesAreGood() {
        assertThat(plain.failed("text")).isFalse();
        assertThat(plain.failed(null)).isFalse();
        assertThat(plain.failed(503)).isFalse();
    }

    @Test
    void predicatesOfOnesOwnDecideFirst() {
        FailureRules rules = judging(List.of(Objects::isNull, "sold out"::equals));
        assertThat(rules.failed(null)).isTrue();
        assertThat(rules.failed("sold out")).isTrue();
        assertThat(rules.failed("eggs")).isFalse();
    }

    @Test
    void aPredicateThatThrowsSaysNothing() {
        Predicate<Object> forStringsOnly = value -> ((String) value).isEmpty();
        assertThat(judging(List.of(forStringsOnly)).failed(17)).isFalse();
        assertThat(judging(List.of(forStringsOnly)).failed("")).isTrue();
    }

    @Test
    void onlyTypesThatMayFailAreAskedAbout() {
        assertThat(plain.judgesResults(String.class)).isFalse();
        assertThat(plain.judgesResults(int.class)).isFalse();
        assertThat(plain.judgesResults(void.class)).isFalse();
        assertThat(plain.judgesResults(Object.class)).isTrue();
        assertThat(plain.judgesResults(HttpResponse.class)).isTrue();
        assertThat(plain.judgesResults(HttpFailure.class)).isTrue();
        assertThat(judging(List.of(Objects::isNull)).judgesResults(String.class))
                .isTrue();
    }

    @Test
    void aFailedResultCountsAndIsRetriedUnlessItsStatusSpeaksAgainst() {
        assertThat(kind(null)).isEqualTo(FailureKind.TRANSIENT);
        assertThat(kind("sold out")).isEqualTo(FailureKind.TRANSIENT);
        assertThat(kind((HttpFailure) () -> 503)).isEqualTo(FailureKind.TRANSIENT);
        assertThat(kind((HttpFailure) () -> 500)).isEqualTo(FailureKind.FAULT);
        // somebody's predicate said that 404 is a failure, so it is one
        assertThat(kind((HttpFailure) () -> 404)).isEqualTo(FailureKind.TRANSIENT);
    }

    private FailureKind kind(Object result) {
        return plain.classify(new FailedResultException(result));
    }

    @Test
    void itsMessageKeepsTheValuePrivate() {
        assertThat(new FailedResultException("secret")).hasMessage("the result, a String, counts as a failure");
        assertThat(new FailedResultException(null)).hasMessage("the result null counts as a failure");
        HttpFailure response = new Reply();
        assertThat(new FailedResultException(response))
                .hasMessage("the result, a Reply with HTTP status 503, counts as a failure");
        assertThat(new FailedResultException(response).result()).isSameAs(response);
        assertThat(new FailedResultException(response).getStackTrace()).isEmpty();
    }

    private record Reply() implements HttpFailure {
        @Override
        public int status() {
            return 503;
        }
    }

    private static FailureRules judging(List<Predicate<Object>> predicates) {
        return FailureRules.of(
                new FailurePolicy(Filter.ALL, Filter.ALL, Codes.NONE, predicates), InstantSource.system());
    }
}
