package io.resilience.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.resilience.Resilience;
import io.resilience.annotation.CircuitBreaker;
import io.resilience.annotation.Redact;
import io.resilience.exception.DefinitionException;
import io.resilience.testkit.TestRuntime;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What splits a breaker stands in its name, so a parameter that is never shown can't. */
class RedactedKeyTest {
    static class Split {
        @CircuitBreaker(service = "bank", key = "#0")
        String pay(@Redact String token) {
            return token;
        }
    }

    static class Whole {
        @CircuitBreaker(service = "bank")
        String pay(@Redact String token, String tenant) {
            return token + tenant;
        }
    }

    private final Resilience resilience = TestRuntime.create(settings -> {}).resilience();

    private static void assertRefused(ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        DefinitionException.class,
                        wrong -> assertThat(wrong.problems()).singleElement().satisfies(problem -> {
                            assertThat(problem.id()).isEqualTo("key-redacted");
                            assertThat(problem.remedy()).contains("another parameter");
                        }));
    }

    @Test
    void anAnnotationThatSplitsByItIsRefused() {
        assertRefused(() -> resilience.validate(Split.class));
    }

    @Test
    void aLiveChangeThatWouldIsRefusedAndOneByAnotherParameterIsNot() {
        resilience.validate(Whole.class);
        assertRefused(() -> resilience.configure("bank", Map.of("breaker.key", "#0")));
        resilience.configure("bank", Map.of("breaker.key", "#1"));
        assertThat(resilience.explain("bank", "pay"))
                .filteredOn(each -> each.toString().contains("breaker.key"))
                .singleElement()
                .asString()
                .contains("#1");
    }

    @Test
    void aFileThatWouldIsRefusedAtTheFirstCall() {
        Resilience other = TestRuntime.create(settings ->
                        settings.yaml("bank.yaml", "resilience: {services: {bank: {breaker: {key: '#0'}}}}"))
                .resilience();
        assertRefused(() -> other.validate(Whole.class));
    }
}
