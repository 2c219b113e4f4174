package io.resilience.tests.deadletter;

import static io.resilience.deadletter.LetterStatus.DONE;
import static io.resilience.deadletter.LetterStatus.READY;
import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.Resilience;
import io.resilience.annotation.Asynchronous;
import io.resilience.annotation.DeadLetter;
import io.resilience.annotation.Fallback;
import io.resilience.annotation.Retry;
import io.resilience.deadletter.CallContext;
import io.resilience.deadletter.LetterQuery;
import io.resilience.deadletter.LetterRecord;
import io.resilience.deadletter.LetterStatus;
import io.resilience.deadletter.ReplayOutcome;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A replay passes through the operation's own guard, whose fallbacks must not end the letter, whichever thread they'd run on. */
@Timeout(60)
class ReplayThroughGuardsTest {
    private final Resilience resilience = Resilience.builder().build();
    private final Kitchen kitchen = new Kitchen();

    @DeadLetter(replay = false)
    @Fallback(value = "toast")
    @Retry(maxAttempts = 2, delay = "1ms")
    static class Kitchen {
        private volatile boolean broken = true;
        private final List<@Nullable String> keys = new CopyOnWriteArrayList<>();

        private String cook(String dish) throws IOException {
            keys.add(CallContext.current().idempotencyKey());
            if (broken) {
                throw new IOException("no gas");
            }
            return dish;
        }

        String sync(String dish) throws IOException {
            return cook(dish);
        }

        CompletionStage<String> stage(String dish) {
            CompletableFuture<String> cooked = new CompletableFuture<>();
            new Thread(() -> {
                        try {
                            cooked.complete(cook(dish));
                        } catch (IOException e) {
                            cooked.completeExceptionally(e);
                        }
                    })
                    .start();
            return cooked;
        }

        @Asynchronous
        CompletionStage<String> offloaded(String dish) throws IOException {
            return CompletableFuture.completedFuture(cook(dish));
        }
    }

    private LetterRecord onlyLetter() {
        List<LetterRecord> letters = resilience.deadLetters().find(LetterQuery.all());
        assertThat(letters).hasSize(1);
        return letters.get(0);
    }

    private ReplayOutcome replay(String id) throws Exception {
        return resilience.replay().replayOne(id).toCompletableFuture().get(20, TimeUnit.SECONDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sync", "stage", "offloaded"})
    void aFallbackAnswersTheCallerButNeverALetter(String name) throws Throwable {
        GuardedObject dish = GuardedObject.of(resilience, kitchen, name);
        resilience.replay().register(dish);
        Object answer = dish.with("soup");
        assertThat(
                        answer instanceof CompletionStage<?> stage
                                ? stage.toCompletableFuture().get(20, TimeUnit.SECONDS)
                                : answer)
                .isEqualTo("toast");
        String id = onlyLetter().id();
        assertThat(replay(id)).isEqualTo(ReplayOutcome.FAILED);
        assertThat(onlyLetter().status()).isEqualTo(READY);
        assertThat(onlyLetter().lastError()).contains("no gas");
        kitchen.broken = false;
        assertThat(replay(id)).isEqualTo(ReplayOutcome.SUCCEEDED);
        LetterStatus status = onlyLetter().status();
        assertThat(status).isEqualTo(DONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sync", "offloaded"})
    void everyAttemptOfAReplayKnowsItsKey(String name) throws Throwable {
        GuardedObject dish = GuardedObject.of(resilience, kitchen, name);
        resilience.replay().register(dish);
        Object answer = dish.with("soup");
        if (answer instanceof CompletionStage<?> stage) {
            stage.toCompletableFuture().get(20, TimeUnit.SECONDS);
        }
        kitchen.keys.clear();
        String id = onlyLetter().id();
        replay(id);
        assertThat(kitchen.keys).containsExactly(id, id);
    }
}
