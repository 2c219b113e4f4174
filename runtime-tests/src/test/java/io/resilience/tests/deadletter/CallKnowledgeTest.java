package io.resilience.tests.deadletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.resilience.Resilience;
import io.resilience.annotation.Cached;
import io.resilience.annotation.DeadLetter;
import io.resilience.deadletter.AnswerWatch;
import io.resilience.deadletter.CallContext;
import io.resilience.deadletter.IdempotencyHeader;
import io.resilience.testkit.ManualClockwork;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/** What the code around and within a call may know of it. */
class CallKnowledgeTest {
    private final ManualClockwork time = ManualClockwork.create();
    private final Resilience resilience = Resilience.builder()
            .clockwork(time.clockwork())
            .executor(Runnable::run)
            .build();
    private boolean up = true;

    /** A caller of {@link Station}. */
    interface Weather {
        String ask(String town) throws Throwable;
    }

    class Station {
        @Cached
        String ask(String town) throws IOException {
            if (up) {
                return "rain";
            }
            throw new IOException("no signal");
        }

        @Cached
        CompletionStage<String> askAsync(String town) {
            return up
                    ? CompletableFuture.completedFuture("rain")
                    : CompletableFuture.failedFuture(new IOException("no signal"));
        }
    }

    static class Depot {
        @DeadLetter
        static void ship(String item) {}

        @DeadLetter
        void store(String item) {}
    }

    @Test
    void theAgeOfAnAnswerIsTold() throws Throwable {
        GuardedObject station = GuardedObject.of(resilience, new Station(), "ask");
        Weather weather = town -> (String) station.with(town);
        assertThat(weather.ask("Oslo")).isEqualTo("rain");
        time.advance(Duration.ofMinutes(5));
        try (AnswerWatch watch = AnswerWatch.open()) {
            weather.ask("Oslo");
            assertThat(watch.age()).isNull();
        }
        time.advance(Duration.ofMinutes(5));
        up = false;
        try (AnswerWatch watch = AnswerWatch.open()) {
            String answer = weather.ask("Oslo");
            Duration age = watch.age();
            assertThat(answer).isEqualTo("rain");
            assertThat(age).isEqualTo(Duration.ofMinutes(5));
        }
    }

    @Test
    void alsoOfAStage() throws Throwable {
        GuardedObject station = GuardedObject.of(resilience, new Station(), "askAsync");
        station.with("Oslo");
        time.advance(Duration.ofMinutes(5));
        up = false;
        try (AnswerWatch watch = AnswerWatch.open()) {
            CompletionStage<?> answer = (CompletionStage<?>) station.with("Oslo");
            assertThat(answer.toCompletableFuture().join()).isEqualTo("rain");
            assertThat(watch.age()).isEqualTo(Duration.ofMinutes(5));
        }
    }

    @Test
    void theKeyGoesIntoAHeader() {
        Map<String, String> headers = new HashMap<>();
        IdempotencyHeader.put(headers::put);
        assertThat(headers).isEmpty();
        CallContext.current().withKey("order-1").run(() -> IdempotencyHeader.put(headers::put));
        assertThat(headers).containsExactly(Map.entry("Idempotency-Key", "order-1"));
    }

    @Test
    void aKeyThatBreaksAHeaderIsRefused() {
        assertThatThrownBy(() ->
                        CallContext.current().withKey("a\r\nX: y").run(() -> IdempotencyHeader.put((name, key) -> {})))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void staticMethodsAreTargetsByTheirClass() {
        assertThat(resilience.replayTo(Depot.class)).isEqualTo(1);
        assertThat(resilience.replay().knows("Depot", "ship")).isTrue();
        assertThat(resilience.replay().knows("Depot", "store")).isFalse();
    }
}
