package io.resilience.config;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.policy.CachePolicy;
import io.resilience.policy.FallbackPolicy;
import io.resilience.policy.Filter;
import io.resilience.policy.Policies;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The five service configurations of the document that this framework grew from. */
class ShippedProfileTest {
    @ParameterizedTest
    @CsvSource({
        "llm, 3, 300, 3, 2, cached",
        "cache, 5, 10, 50, 3, in-memory",
        "database, 5, 30, 20, 3, cached",
        "external-api, 3, 60, 10, 3, cached",
        "websocket, 5, 10, 100, 2, queue"
    })
    void holdsTheFiguresOfTheTable(
            String profile, int failures, int seconds, int concurrent, int attempts, String fallback) {
        Policies policies = Configuration.builder()
                .build()
                .effective("any", "operation", profile)
                .policies();

        assertThat(requireNonNull(policies.gates().breaker()).trip().failureThreshold())
                .isEqualTo(failures);
        assertThat(requireNonNull(policies.timeout()).attempt()).isEqualTo(Duration.ofSeconds(seconds));
        assertThat(requireNonNull(policies.gates().bulkhead()).maxConcurrent()).isEqualTo(concurrent);
        assertThat(requireNonNull(policies.retry()).maxAttempts()).isEqualTo(attempts);
        assertThat(policies.recovery().fallbacks()).containsExactly(fallback(fallback));
    }

    private static FallbackPolicy fallback(String word) {
        return switch (word) {
            case "queue" -> new FallbackPolicy.Queued(null, Filter.ALL);
            case "in-memory" -> new FallbackPolicy.Remembered(new CachePolicy(Duration.ofMinutes(5), 1000), Filter.ALL);
            default -> new FallbackPolicy.Remembered(CachePolicy.DEFAULT, Filter.ALL);
        };
    }
}
