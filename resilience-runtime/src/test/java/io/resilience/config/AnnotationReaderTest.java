package io.resilience.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.annotation.Asynchronous;
import io.resilience.annotation.Bulkhead;
import io.resilience.annotation.BulkheadKind;
import io.resilience.annotation.Cached;
import io.resilience.annotation.CircuitBreaker;
import io.resilience.annotation.DeadLetter;
import io.resilience.annotation.Fallback;
import io.resilience.annotation.IdempotencyKey;
import io.resilience.annotation.Idempotent;
import io.resilience.annotation.RateLimit;
import io.resilience.annotation.Redact;
import io.resilience.annotation.Resilient;
import io.resilience.annotation.Retry;
import io.resilience.annotation.Scope;
import io.resilience.annotation.Timeout;
import io.resilience.exception.Problem;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What the annotations of one method say. */
class AnnotationReaderTest {
    static class Empty implements Predicate<String> {
        @Override
        public boolean test(String text) {
            return text.isEmpty();
        }
    }

    @Resilient(service = "ollama", profile = "llm")
    static class Ollama {
        @CircuitBreaker(
                failureThreshold = 3,
                failureRate = 0.4,
                slowCallRate = 0.9,
                slowCall = "2s",
                window = "100 calls",
                minimumCalls = 10,
                openFor = "6s",
                maxOpenFor = "70s",
                halfOpenCalls = 4,
                successThreshold = 2,
                probeTimeout = "20s",
                rampUp = "0s",
                scope = Scope.SERVICE,
                key = "#0",
                failOn = IOException.class,
                skipOn = IllegalStateException.class,
                recordResult = Empty.class)
        @Retry(
                maxAttempts = 2,
                delay = "500ms",
                multiplier = 3,
                maxDelay = "4s",
                jitter = 0,
                retryOn = IOException.class,
                abortOn = Error.class)
        @Timeout(value = "5m", deadline = "PT11M")
        @Bulkhead(
                maxConcurrent = 3,
                queueSize = 10,
                maxWait = "30s",
                kind = BulkheadKind.THREAD_POOL,
                scope = Scope.SERVICE)
        @RateLimit(limit = 5, period = "2s", burst = 7, maxWait = "1s")
        @Fallback(cached = @Cached(maxAge = "2h", maxSize = 3))
        @Fallback(method = "shortAnswer", applyOn = IOException.class)
        @Fallback(value = "busy", skipOn = Error.class)
        @Fallback(queue = true, queueAnswer = "later")
        @DeadLetter(on = IOException.class, replay = false)
        @Idempotent(keepFor = "1h", maxSize = 9)
        String generate(@IdempotencyKey String id, @Redact String prompt) {
            return id + prompt;
        }

        @Retry
        void plain() {}
    }

    @Test
    void everyMemberBecomesASetting() {
        assertThat(Methods.read(Ollama.class, "generate").settings().texts())
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("profile", "llm"),
                        Map.entry("breaker.failureThreshold", "3"),
                        Map.entry("breaker.failureRate", "0.4"),
                        Map.entry("breaker.slowCallRate", "0.9"),
                        Map.entry("breaker.slowCall", "2s"),
                        Map.entry("breaker.window", "100 calls"),
                        Map.entry("breaker.minimumCalls", "10"),
                        Map.entry("breaker.openFor", "6s"),
                        Map.entry("breaker.maxOpenFor", "70s"),
                        Map.entry("breaker.halfOpenCalls", "4"),
                        Map.entry("breaker.successThreshold", "2"),
                        Map.entry("breaker.probeTimeout", "20s"),
                        Map.entry("breaker.rampUp", "0s"),
                        Map.entry("breaker.scope", "SERVICE"),
                        Map.entry("breaker.key", "#0"),
                        Map.entry("breaker.failOn", "[java.io.IOException]"),
                        Map.entry("breaker.skipOn", "[java.lang.IllegalStateException]"),
                        Map.entry("breaker.recordResult", "[io.resilience.config.AnnotationReaderTest$Empty]"),
                        Map.entry("retry.maxAttempts", "2"),
                        Map.entry("retry.delay", "500ms"),
                        Map.entry("retry.multiplier", "3"),
                        Map.entry("retry.maxDelay", "4s"),
                        Map.entry("retry.jitter", "0"),
                        Map.entry("retry.retryOn", "[java.io.IOException]"),
                        Map.entry("retry.abortOn", "[java.lang.Error]"),
                        Map.entry("timeout.value", "5m"),
                        Map.entry("timeout.deadline", "11m"),
                        Map.entry("bulkhead.maxConcurrent", "3"),
                        Map.entry("bulkhead.queueSize", "10"),
                        Map.entry("bulkhead.maxWait", "30s"),
                        Map.entry("bulkhead.kind", "THREAD_POOL"),
                        Map.entry("bulkhead.scope", "SERVICE"),
                        Map.entry("rateLimit.limit", "5"),
                        Map.entry("rateLimit.period", "2s"),
                        Map.entry("rateLimit.burst", "7"),
                        Map.entry("rateLimit.maxWait", "1s"),
                        Map.entry(
                                "fallbacks",
                                "[{cached: {maxAge: 2h, maxSize: 3}}, {method: shortAnswer, applyOn: [java.io.IOException]},"
                                        + " {value: busy, skipOn: [java.lang.Error]}, {queue: true, queueAnswer: later}]"),
                        Map.entry("deadLetter.on", "[java.io.IOException]"),
                        Map.entry("deadLetter.replay", "false"),
                        Map.entry("idempotent.keepFor", "1h"),
                        Map.entry("idempotent.maxSize", "9")));
    }

    @Test
    void membersLeftAloneSetNothing() {
        GuardedMethod plain = Methods.read(Ollama.class, "plain");

        assertThat(plain.settings().texts()).isEqualTo(Map.of("profile", "llm"));
        assertThat(plain.settings().named()).containsExactly(Group.RETRY);
    }

    @Test
    void parametersAreRead() {
        GuardedMethod generate = Methods.read(Ollama.class, "generate");

        assertThat(generate.shape()).isEqualTo(new GuardedMethod.Shape(false, false, 0, List.of(1)));
        assertThat(Methods.read(Ollama.class, "plain").shape())
                .isEqualTo(new GuardedMethod.Shape(false, false, -1, List.of()));
    }

    @Resilient(service = "shop")
    static class Names {
        @Retry
        void ofClass() {}

        @Retry
        @Resilient(service = "other", operation = "named", profile = "cache")
        void ofMethod() {}

        @CircuitBreaker(service = "third", operation = "broken")
        void ofBreaker() {}

        @CircuitBreaker(operation = "broken")
        @Resilient(service = "other")
        void ofBoth() {}
    }

    @Retry
    @Resilient(service = "shop")
    static class GuardedNames {
        @CircuitBreaker(service = "third")
        void ofBreaker() {}
    }

    static class Nameless {
        @Retry
        void price() {}
    }

    @Test
    void theServiceIsNamedByTheBreakerTheMethodTheClassOrItsName() {
        assertThat(Methods.read(Names.class, "ofClass").name()).isEqualTo(new GuardedMethod.Name("shop", "ofClass"));
        assertThat(Methods.read(Names.class, "ofMethod").name()).isEqualTo(new GuardedMethod.Name("other", "named"));
        assertThat(Methods.read(Names.class, "ofBreaker").name()).isEqualTo(new GuardedMethod.Name("third", "broken"));
        assertThat(Methods.read(Names.class, "ofBoth").name()).isEqualTo(new GuardedMethod.Name("other", "broken"));
        assertThat(Methods.read(GuardedNames.class, "ofBreaker").service()).isEqualTo("third");
        assertThat(Methods.read(Nameless.class, "price").name()).isEqualTo(new GuardedMethod.Name("Nameless", "price"));
        assertThat(Methods.read(Names.class, "ofMethod").profile()).isEqualTo("cache");
        assertThat(Methods.read(Nameless.class, "price").profile()).isNull();
    }

    static class Async {
        @Retry
        CompletionStage<String> stage() {
            return CompletableFuture.completedFuture("");
        }

        @Retry
        CompletableFuture<String> future() {
            return CompletableFuture.completedFuture("");
        }

        @Asynchronous
        void offloaded() {}
    }

    @Test
    void asynchronyComesFromTheTypeOrTheAnnotation() {
        assertThat(Methods.read(Async.class, "stage").shape().stage()).isTrue();
        assertThat(Methods.read(Async.class, "future").shape().stage()).isTrue();
        assertThat(Methods.read(Async.class, "offloaded").shape())
                .isEqualTo(new GuardedMethod.Shape(true, false, -1, List.of()));
    }

    @Test
    void aCachedFallbackOfAProfileIsLeftOutWhereNothingIsReturned() {
        Effective effective = Configuration.builder().build().effective(Methods.read(Ollama.class, "plain"));

        assertThat(effective.policies().recovery().fallbacks()).isEmpty();
        assertThat(effective.warnings().stream().map(Problem::sentence))
                .singleElement()
                .asString()
                .startsWith("io.resilience.config.AnnotationReaderTest$Ollama.plain(): returns nothing, so the cached"
                        + " fallback of profile llm, ");
    }
}
