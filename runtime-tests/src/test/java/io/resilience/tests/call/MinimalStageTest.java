package io.resilience.tests.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.resilience.guard.Guard;
import io.resilience.testkit.OperationAssert;
import io.resilience.testkit.TestRuntime;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** A stage is asked only what CompletionStage promises: the JDK's minimal stages refuse all else, and are as good as any. */
class MinimalStageTest {
    private final TestRuntime runtime = TestRuntime.create(all -> all.operation(
            "shop",
            "ask",
            ask -> Map.of("bulkhead.maxConcurrent", "1", "timeout.value", "1s").forEach(ask::set)));
    private final Guard guard = runtime.resilience().guard("shop", "ask");
    private final OperationAssert ask = runtime.operation("shop", "ask");

    private CompletableFuture<String> answer(CompletionStage<String> stage) {
        return guard.<String>callAsync(() -> stage).toCompletableFuture();
    }

    @Test
    void oneThatIsCompleteGivesItsValueEachTime() {
        for (int call = 0; call < 3; call++) {
            assertThat(answer(CompletableFuture.completedStage("milk"))).isCompletedWithValue("milk");
        }
        ask.isIdle();
    }

    @Test
    void oneThatFailedGivesItsFailureEachTime() {
        for (int call = 0; call < 3; call++) {
            assertThatThrownBy(answer(CompletableFuture.failedStage(new IOException("down")))::join)
                    .hasCauseInstanceOf(IOException.class);
        }
        ask.isIdle();
    }

    @Test
    void oneThatCompletesLaterGivesItsValue() {
        CompletableFuture<String> source = new CompletableFuture<>();
        CompletableFuture<String> answer = answer(source.minimalCompletionStage());
        assertThat(answer).isNotDone();
        source.complete("milk");
        assertThat(answer).isCompletedWithValue("milk");
        ask.isIdle();
        assertThat(runtime.time().scheduled()).as("time limits left behind").isZero();
    }

    @Test
    void oneThatCompletesTooLateKeepsItsPlaceUntilThen() {
        CompletableFuture<String> source = new CompletableFuture<>();
        CompletableFuture<String> answer = answer(source.minimalCompletionStage());
        runtime.time().advance(Duration.ofSeconds(2));
        assertThat(answer).isCompletedExceptionally();
        source.complete("late");
        ask.isIdle();
    }

    @Test
    void aCancelIsNoErrorThoughItCannotBeToldOfIt() {
        CompletableFuture<String> source = new CompletableFuture<>();
        assertThat(answer(source.minimalCompletionStage()).cancel(true)).isTrue();
        assertThat(source).isNotDone();
        source.complete("late");
        ask.isIdle();
    }

    @Test
    void oneOfAnotherMakeIsEnough() {
        CompletableFuture<String> source = new CompletableFuture<>();
        CompletableFuture<String> answer = answer(new Stubborn(source));
        source.complete("milk");
        assertThat(answer).isCompletedWithValue("milk");
        ask.isIdle();
    }

    @Test
    void aFutureThatRefusesEveryQuestionIsStillAStage() {
        Stubborn asked = new Stubborn(CompletableFuture.completedFuture("milk"));
        assertThat(answer(asked)).isCompletedWithValue("milk");
        ask.isIdle();
    }

    /** A subclass that does no more than a stage must. */
    static final class Stubborn extends CompletableFuture<String> {
        private final CompletionStage<String> work;

        Stubborn(CompletionStage<String> work) {
            this.work = work;
        }

        @Override
        public CompletableFuture<String> whenComplete(BiConsumer<? super String, ? super Throwable> action) {
            return work.whenComplete(action).toCompletableFuture();
        }

        @Override
        public boolean isDone() {
            throw new UnsupportedOperationException("isDone");
        }

        @Override
        public boolean cancel(boolean mayInterrupt) {
            throw new UnsupportedOperationException("cancel");
        }

        @Override
        public CompletableFuture<String> toCompletableFuture() {
            throw new UnsupportedOperationException("toCompletableFuture");
        }
    }
}
