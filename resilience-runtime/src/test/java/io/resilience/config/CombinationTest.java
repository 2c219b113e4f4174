package io.resilience.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.resilience.annotation.CircuitBreaker;
import io.resilience.annotation.Timeout;
import io.resilience.exception.DefinitionException;
import io.resilience.exception.Problem;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Values that are right alone and can't work together. */
class CombinationTest {
    static class Client {
        @Timeout(deadline = "1m")
        void deadline() {}

        @CircuitBreaker(minimumCalls = 50)
        void minimum() {}
    }

    static List<Arguments> contradictions() {
        return List.of(
                Arguments.of(
                        "breaker: {minimumCalls: 30, window: 20 calls}",
                        "minimumCalls 30 can never be reached in a window of 20 calls; make it at most 20 (breaker.window from"
                                + " resilience.yaml:4, breaker.minimumCalls from resilience.yaml:4)"),
                Arguments.of(
                        "breaker: {successThreshold: 5, halfOpenCalls: 4}",
                        "successThreshold 5 can never be reached with 4 halfOpenCalls; make it at most 4"
                                + " (breaker.halfOpenCalls from resilience.yaml:4, breaker.successThreshold from resilience.yaml:4)"),
                Arguments.of(
                        "breaker: {openFor: 1m, maxOpenFor: 30s}",
                        "maxOpenFor 30s is shorter than openFor 1m; make it at least as long (breaker.openFor from"
                                + " resilience.yaml:4, breaker.maxOpenFor from resilience.yaml:4)"),
                Arguments.of(
                        "retry: {delay: 2s, maxDelay: 1s}",
                        "maxDelay 1s is shorter than delay 2s; make it at least as long (retry.delay from"
                                + " resilience.yaml:4, retry.maxDelay from resilience.yaml:4)"),
                Arguments.of(
                        "{timeout: {value: 10s, deadline: 20s}, retry: {maxAttempts: 2, delay: 1s}}",
                        "2 attempts of 10s and at least 500ms of pauses don't fit into the deadline of 20s; lower"
                                + " retry.maxAttempts or timeout.value, or raise timeout.deadline (retry.maxAttempts from"
                                + " resilience.yaml:4, timeout.value from resilience.yaml:4, timeout.deadline from resilience.yaml:4)"));
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void aContradictionIsAnErrorThatNamesBothPlaces(String settings, String sentence) {
        assertThat(Texts.problems("resilience:\n  services:\n    shop:\n      " + settings))
                .containsExactly("service shop: " + sentence);
    }

    @Test
    void attemptsThatJustFitAreAccepted() {
        Texts.yaml(
                "resilience: {services: {shop: {timeout: {value: 10s, deadline: 20500ms}, retry: {maxAttempts: 2, delay: 1s}}}}");
    }

    @Test
    void oneValueAloneNeverContradictsADefault() {
        Texts.yaml("""
                resilience:
                  services:
                    window: {breaker: {window: 10 calls}}
                    openFor: {breaker: {openFor: 5m}}
                    maxOpenFor: {breaker: {maxOpenFor: 1s}}
                    halfOpen: {breaker: {halfOpenCalls: 1}}
                    success: {breaker: {successThreshold: 10}}
                    delay: {retry: {delay: 1m}}
                    maxDelay: {retry: {maxDelay: 1ms}}
                    deadline: {retry: {}, timeout: {deadline: 1s}}
                """);
    }

    @Test
    void annotationsAndFilesAreCheckedTogether() throws Exception {
        Configuration configuration = Texts.yaml("""
                resilience:
                  services:
                    Client:
                      timeout: 30s
                      retry: {maxAttempts: 2}
                      breaker: {window: 40 calls}
                """);

        assertThat(problems(configuration, "deadline"))
                .singleElement()
                .asString()
                .startsWith("Client/deadline: 2 attempts of 30s and at least 50ms of pauses don't fit")
                .endsWith("timeout.value from resilience.yaml:4, timeout.deadline from @Timeout on"
                        + " io.resilience.config.CombinationTest$Client.deadline)");
        assertThat(problems(configuration, "minimum"))
                .singleElement()
                .asString()
                .startsWith("Client/minimum: minimumCalls 50 can never be reached in a window of 40 calls");
    }

    private static List<String> problems(Configuration configuration, String method) throws Exception {
        GuardedMethod guarded =
                AnnotationReader.read(Client.class, Client.class.getDeclaredMethod(method), new ArrayList<>());
        return catchThrowableOfType(DefinitionException.class, () -> configuration.effective(guarded))
                .problems()
                .stream()
                .map(Problem::sentence)
                .toList();
    }

    @Test
    void aTimeThatNothingReachesIsAWarning() {
        Effective effective = Texts.yaml(
                        "resilience: {services: {shop: {timeout: 1s, breaker: {slowCall: 2s}, bulkhead: {queueSize: 1, maxWait: 3s}}}}")
                .effective("shop", "price", null);

        assertThat(effective.warnings().stream().map(each -> each.place() + ": " + each.cause()))
                .containsExactly(
                        "shop/price: breaker.slowCall 2s (resilience.yaml:1) is longer than timeout.value 1s"
                                + " (resilience.yaml:1): no call lasts long enough to be slow",
                        "shop/price: bulkhead.maxWait 3s (resilience.yaml:1) is longer than timeout.value 1s"
                                + " (resilience.yaml:1): the timeout ends the wait before it");
    }
}
