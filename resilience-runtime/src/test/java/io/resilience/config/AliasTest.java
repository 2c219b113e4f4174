package io.resilience.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.policy.CachePolicy;
import io.resilience.policy.FallbackPolicy;
import io.resilience.policy.Filter;
import io.resilience.policy.Policies;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of the document that this framework grew from. */
class AliasTest {
    private static Policies policies(String settings) {
        return Texts.yaml("resilience: {services: {walmart: " + settings + "}}")
                .effective("walmart", "price", null)
                .policies();
    }

    @Test
    void aServiceIsConfiguredInTheOldWords() {
        assertThat(policies(
                        "{failureThreshold: 3, timeout: 60s, maxConcurrent: 10, retryAttempts: 3, fallback: cache}"))
                .isEqualTo(Configuration.builder()
                        .build()
                        .effective("walmart", "price", "external-api")
                        .policies());
    }

    @Test
    void anUpdateIsWrittenInTheOldWords() {
        Policies policies = policies("{config: {failureThreshold: 5, timeout: 180s}, bulkhead: {maxConcurrent: 5}}");

        assertThat(policies)
                .isEqualTo(policies("{breaker: {failureThreshold: 5}, timeout: 180s, bulkhead: {maxConcurrent: 5}}"));
    }

    @Test
    void codesOfYourOwnAreWrittenInTheOldWords() {
        Policies policies = policies(
                "{retryPolicy: {retryableErrors: [CUSTOM_TRANSIENT_ERROR], nonRetryableErrors: [CUSTOM_PERMANENT_ERROR]}}");

        assertThat(policies.failures().codes().retryable()).containsExactly("CUSTOM_TRANSIENT_ERROR");
        assertThat(policies.failures().codes().nonRetryable()).containsExactly("CUSTOM_PERMANENT_ERROR");
        assertThat(policies.retry()).isNotNull();
    }

    @Test
    void theAnnotationsNameOfTheBreakerIsRead() {
        assertThat(policies("{circuitBreaker: {failureThreshold: 7}}")).isEqualTo(policies("{failureThreshold: 7}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fallback: in-memory", "fallbacks: [in-memory]", "fallbacks: [{cached: {maxAge: 5m}}]"})
    void inMemoryIsACacheForFiveMinutes(String setting) {
        assertThat(policies("{" + setting + "}").recovery().fallbacks())
                .containsExactly(
                        new FallbackPolicy.Remembered(new CachePolicy(Duration.ofMinutes(5), 1000), Filter.ALL));
    }
}
