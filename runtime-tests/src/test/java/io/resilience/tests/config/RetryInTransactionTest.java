package io.resilience.tests.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.annotation.CircuitBreaker;
import io.resilience.annotation.Retry;
import io.resilience.config.Configuration;
import io.resilience.exception.Problem;
import io.resilience.guard.Inspection;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A retry in a transaction that begins outside of it is told, whoever's annotation begins that. */
class RetryInTransactionTest {
    @org.springframework.transaction.annotation.Transactional
    @Retention(RetentionPolicy.RUNTIME)
    @interface Unit {}

    static class Methods {
        @Retry
        @org.springframework.transaction.annotation.Transactional
        int spring() {
            return 1;
        }

        @Retry
        @jakarta.transaction.Transactional
        int jakarta() {
            return 1;
        }

        @Retry
        @javax.transaction.Transactional
        int javax() {
            return 1;
        }

        @Retry
        @com.google.inject.persist.Transactional
        int guice() {
            return 1;
        }

        @Retry
        @Unit
        int carried() {
            return 1;
        }

        @Retry(maxAttempts = 1)
        @jakarta.transaction.Transactional
        int once() {
            return 1;
        }

        @CircuitBreaker
        @jakarta.transaction.Transactional
        int unrepeated() {
            return 1;
        }

        @Retry
        int without() {
            return 1;
        }
    }

    @org.springframework.transaction.annotation.Transactional
    static class Whole {
        @Retry
        int order() {
            return 1;
        }
    }

    /** Spring's annotation is inherited by classes. */
    static class Below extends Whole {
        @Retry
        int price() {
            return 1;
        }
    }

    private static List<String> told(Class<?> type, String name) {
        Method method = Arrays.stream(type.getDeclaredMethods())
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow();
        Inspection seen = Objects.requireNonNull(
                Inspection.of(type, method, Configuration.builder().build()));
        return seen.problems().stream().map(Problem::id).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"spring", "jakarta", "javax", "guice", "carried"})
    void anAnnotationOfTheMethodIsSeen(String method) {
        assertThat(told(Methods.class, method)).containsExactly("retry-in-transaction");
    }

    @Test
    void oneOfTheClassAndOfTheClassAboveAreSeen() {
        assertThat(told(Whole.class, "order")).containsExactly("retry-in-transaction");
        assertThat(told(Below.class, "price")).containsExactly("retry-in-transaction");
    }

    @ParameterizedTest
    @ValueSource(strings = {"once", "unrepeated", "without"})
    void whatIsNotRepeatedInATransactionIsFine(String method) {
        assertThat(told(Methods.class, method)).isEmpty();
    }
}
