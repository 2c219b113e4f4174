package io.resilience.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.annotation.Resilient;
import io.resilience.annotation.Retry;
import io.resilience.exception.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each level states another number of attempts; with levels up to one, that one wins. */
class PrecedenceTest {
    @Resilient(service = "shop", operation = "price", profile = "ours")
    static class Annotated {
        @Retry(maxAttempts = 4)
        void price() {}

        @Retry
        void bare() {}
    }

    @ParameterizedTest
    @CsvSource({"DEFAULT, 1", "PROFILE, 2", "SERVICE_FILE, 3", "ANNOTATION, 4", "OPERATION_FILE, 5", "LIVE, 6"})
    void theStrongestLevelThatStatesAValueWins(Origin strongest, String value) throws Exception {
        Explained attempts = explained(levelsUpTo(strongest), strongest.compareTo(Origin.ANNOTATION) >= 0);

        assertThat(attempts.value()).isEqualTo(value);
        assertThat(attempts.origin()).isEqualTo(strongest);
    }

    private static Explained explained(Configuration configuration, boolean annotated) throws Exception {
        List<Problem> problems = new ArrayList<>();
        GuardedMethod method = AnnotationReader.read(
                Annotated.class, Annotated.class.getDeclaredMethod(annotated ? "price" : "bare"), problems);
        assertThat(problems).hasSize(1).allMatch(each -> each.cause().contains("names the operation 'price'"));
        return Texts.explained(configuration.effective(method), "retry.maxAttempts");
    }

    private static Configuration levelsUpTo(Origin strongest) {
        Configuration.Builder builder = Configuration.builder().profile("ours", p -> {});
        if (strongest.compareTo(Origin.DEFAULT) >= 0) {
            builder.defaults(d -> d.set("retry.maxAttempts", "1"));
        }
        if (strongest.compareTo(Origin.PROFILE) >= 0) {
            builder.profile("ours", p -> p.set("retry.maxAttempts", "2"));
        }
        if (strongest.compareTo(Origin.SERVICE_FILE) >= 0) {
            builder.service("shop", s -> s.set("retry.maxAttempts", "3"));
        }
        if (strongest.compareTo(Origin.OPERATION_FILE) >= 0) {
            builder.operation("shop", "price", o -> o.set("retry.maxAttempts", "5"));
        }
        Configuration configuration = builder.build();
        return strongest == Origin.LIVE
                ? configuration.with(LiveChange.of("ann", "load", "shop", Map.of("retry.maxAttempts", "6")))
                : configuration;
    }

    @Test
    void aProfileThatAnAnnotationNamesStandsBeforeTheServicesOwn() throws Exception {
        Configuration configuration = Configuration.builder()
                .profile("ours", p -> p.set("retry.delay", "7ms"))
                .profile("theirs", p -> p.set("retry.delay", "8ms"))
                .service("shop", s -> s.profile("theirs"))
                .build();

        assertThat(Texts.value(configuration.effective("shop", "price", null), "retry.delay"))
                .isEqualTo("8ms");
        assertThat(Texts.value(configuration.effective("shop", "price", "ours"), "retry.delay"))
                .isEqualTo("7ms");
        assertThat(explained(configuration, true).place()).endsWith("Annotated.price");
    }

    @Test
    void aProfileLiesOverTheOneThatItExtends() {
        Configuration configuration = Configuration.builder()
                .profile("mine", p -> p.profile("llm").set("breaker.failureThreshold", "9"))
                .build();
        Effective effective = configuration.effective("shop", "price", "mine");

        assertThat(Texts.value(effective, "breaker.failureThreshold")).isEqualTo("9");
        assertThat(Texts.value(effective, "timeout.value")).isEqualTo("5m");
        assertThat(Texts.value(effective, "profile")).isEqualTo("mine");
    }

    @Test
    void theDefaultProfileIsForOperationsWithoutOne() {
        Configuration configuration = Configuration.builder()
                .defaults(d -> d.profile("cache"))
                .service("ollama", s -> s.profile("llm"))
                .operation("ollama", "ping", o -> o.profile("none"))
                .build();

        assertThat(Texts.value(configuration.effective("redis", "get", null), "bulkhead.maxConcurrent"))
                .isEqualTo("50");
        assertThat(Texts.value(configuration.effective("ollama", "generate", null), "bulkhead.maxConcurrent"))
                .isEqualTo("3");
        assertThat(Texts.value(configuration.effective("ollama", "ping", null), "bulkhead.enabled"))
                .isEqualTo("false");
    }
}
