package io.resilience.tests.deadletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.resilience.Resilience;
import io.resilience.ResilienceBuilder;
import io.resilience.annotation.Cached;
import io.resilience.annotation.Fallback;
import io.resilience.deadletter.AnswerWatch;
import io.resilience.deadletter.LetterKeys;
import io.resilience.exception.DefinitionException;
import io.resilience.exception.Problem;
import io.resilience.testkit.ManualClockwork;
import java.io.IOException;
import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The last good answer is given when the program was started anew, with its age. */
@Timeout(60)
class LastingAnswerTest {
    private final ManualClockwork time = ManualClockwork.create();
    private final LastAnswers answers = new LastAnswers(time);
    private final List<Resilience> programs = new ArrayList<>();
    private final Forecast forecast = new Forecast();

    record Weather(String place, int degrees) {}

    static class Forecast {
        int degrees;
        boolean down;

        @Cached(maxAge = "1h", persistent = true)
        @Nullable
        Weather of(String place) throws IOException {
            return place.isEmpty() ? null : new Weather(place, read());
        }

        @Cached(maxAge = "1h", persistent = true)
        CompletionStage<Weather> later(String place) {
            try {
                return CompletableFuture.completedFuture(new Weather(place, read()));
            } catch (IOException failure) {
                return CompletableFuture.failedFuture(failure);
            }
        }

        @Cached
        Weather forgetful(String place) throws IOException {
            return new Weather(place, read());
        }

        @Fallback(cached = @Cached(persistent = true))
        Serializable anything(String place) {
            return place;
        }

        @Cached(persistent = true)
        int ofAny(Object place) {
            return 0;
        }

        private int read() throws IOException {
            if (down) {
                throw new IOException("no sky");
            }
            return degrees;
        }
    }

    /** Another class of that name. */
    static class Elsewhere {
        static class Forecast {
            @Cached(maxAge = "1h", persistent = true)
            Weather of(String place) throws IOException {
                throw new IOException("down");
            }
        }
    }

    @Test
    void twoClassesOfOneNameShareNoAnswer() throws Throwable {
        call(program(), "of", "Oslo");
        assertThatThrownBy(() -> GuardedObject.of(program(), new Elsewhere.Forecast(), "of")
                        .with("Oslo"))
                .hasMessage("down");
    }

    private Resilience program(UnaryOperator<ResilienceBuilder> settings) {
        Resilience made =
                settings.apply(Resilience.builder().clockwork(time.clockwork())).build();
        programs.add(made);
        return made;
    }

    private Resilience program() {
        return program(builder -> builder.rememberedAnswers(answers));
    }

    private @Nullable Object call(Resilience program, String method, Object... arguments) throws Throwable {
        return GuardedObject.of(program, forecast, method).with(arguments);
    }

    @AfterEach
    void end() {
        programs.forEach(Resilience::close);
    }

    @Test
    void theLastGoodAnswerIsGivenAfterARestartAtItsAge() throws Throwable {
        forecast.degrees = 17;
        call(program(), "of", "Oslo");
        time.advance(Duration.ofMinutes(20));
        forecast.down = true;
        Resilience next = program();
        try (AnswerWatch watch = AnswerWatch.open()) {
            assertThat(call(next, "of", "Oslo")).isEqualTo(new Weather("Oslo", 17));
            assertThat(watch.age()).isEqualTo(Duration.ofMinutes(20));
            time.advance(Duration.ofMinutes(30));
            assertThat(call(next, "of", "Oslo")).isEqualTo(new Weather("Oslo", 17));
            assertThat(watch.age()).isEqualTo(Duration.ofMinutes(50));
        }
        assertThat(answers.asked)
                .as("the store is asked once, then memory knows")
                .isEqualTo(1);
        assertThatThrownBy(() -> call(next, "of", "Bergen")).isInstanceOf(IOException.class);
        time.advance(Duration.ofMinutes(10).plusNanos(1));
        assertThatThrownBy(() -> call(next, "of", "Oslo")).isInstanceOf(IOException.class);
    }

    @Test
    void aYoungerAnswerTakesThePlaceOfOneFromBefore() throws Throwable {
        call(program(), "of", "Oslo");
        Resilience next = program();
        forecast.degrees = 5;
        call(next, "of", "Oslo");
        forecast.down = true;
        assertThat(call(next, "of", "Oslo")).isEqualTo(new Weather("Oslo", 5));
        assertThat(call(program(), "of", "Oslo")).isEqualTo(new Weather("Oslo", 5));
    }

    @Test
    void nothingIsAnAnswerToo() throws Throwable {
        call(program(), "of", "");
        forecast.down = true;
        assertThat(call(program(), "of", "")).isNull();
        assertThat(answers.asked).isZero();
    }

    @Test
    void theValueOfAStageOutlivesTheProgram() throws Throwable {
        forecast.degrees = 3;
        call(program(), "later", "Oslo");
        forecast.down = true;
        CompletionStage<?> again = (CompletionStage<?>) call(program(), "later", "Oslo");
        assertThat(again).isNotNull();
        assertThat(again.toCompletableFuture().join()).isEqualTo(new Weather("Oslo", 3));
    }

    @Test
    void whatIsNotPersistentStaysInMemory() throws Throwable {
        call(program(), "forgetful", "Oslo");
        forecast.down = true;
        Resilience next = program();
        assertThatThrownBy(() -> call(next, "forgetful", "Oslo")).isInstanceOf(IOException.class);
        assertThat(answers.asked).isZero();
        assertThat(answers.texts()).isEqualTo("{}");
    }

    @Test
    void aSettingMakesItPersistent() throws Throwable {
        UnaryOperator<ResilienceBuilder> asked = builder -> builder.rememberedAnswers(answers)
                .configure(settings -> settings.operation(
                        "Forecast",
                        "forgetful",
                        operation -> operation.set("fallbacks", "[{cached: {maxAge: 2h, persistent: true}}]")));
        call(program(asked), "forgetful", "Oslo");
        forecast.down = true;
        assertThat(call(program(asked), "forgetful", "Oslo")).isEqualTo(new Weather("Oslo", 0));
    }

    @Test
    void aStoreThatFailsHarmsNoCall() throws Throwable {
        answers.broken = true;
        Resilience program = program();
        assertThat(call(program, "of", "Oslo")).isEqualTo(new Weather("Oslo", 0));
        forecast.down = true;
        assertThat(call(program, "of", "Oslo")).as("memory still knows").isEqualTo(new Weather("Oslo", 0));
        assertThatThrownBy(() -> call(program, "of", "Bergen"))
                .isInstanceOf(IOException.class)
                .hasMessage("no sky")
                .hasNoSuppressedExceptions();
    }

    @Test
    void answersAreEncryptedWhereThereAreKeys() throws Throwable {
        LetterKeys keys = LetterKeys.of("2026", new byte[16]);
        UnaryOperator<ResilienceBuilder> keyed =
                builder -> builder.rememberedAnswers(answers).letterKeys(keys);
        call(program(keyed), "of", "Oslo");
        assertThat(answers.texts()).contains("2026").doesNotContain("Oslo");
        forecast.down = true;
        assertThat(call(program(keyed), "of", "Oslo")).isEqualTo(new Weather("Oslo", 0));
        Resilience keyless = program();
        assertThatThrownBy(() -> call(keyless, "of", "Oslo")).hasMessage("no sky");
    }

    @Test
    void answersWhoseTimeIsOverAreClearedEveryHour() throws Throwable {
        Resilience program = program();
        call(program, "of", "Oslo");
        time.advance(Duration.ofHours(1));
        program.close(); // waits for what the store has to do
        assertThat(answers.texts()).isEqualTo("{}");
    }

    private static List<String> sentences(Throwable wrong) {
        return ((DefinitionException) wrong)
                .problems().stream()
                        .filter(problem -> problem.id().equals("cached-unstorable"))
                        .map(Problem::cause)
                        .toList();
    }

    @Test
    void withoutAStoreItIsAnErrorBeforeTraffic() {
        Resilience program = program(builder -> builder);
        assertThatThrownBy(() -> GuardedObject.of(program, forecast, "later"))
                .satisfies(wrong -> assertThat(sentences(wrong))
                        .containsExactly("a persistent cache has no store to keep answers in"));
    }

    @Test
    void whatCannotBeStoredIsAnErrorBeforeTraffic() {
        Resilience program = program();
        assertThatThrownBy(() -> GuardedObject.of(program, forecast, "anything"))
                .satisfies(wrong -> assertThat(sentences(wrong))
                        .singleElement()
                        .asString()
                        .startsWith("its answer can't be stored"));
        assertThatThrownBy(() -> GuardedObject.of(program, forecast, "ofAny"))
                .satisfies(wrong -> assertThat(sentences(wrong))
                        .singleElement()
                        .asString()
                        .startsWith("its answers are kept by its arguments"));
    }

    @Test
    void anOperationCalledByNameSaysNotWhatItsAnswersAre() {
        Resilience program = program(builder -> builder.rememberedAnswers(answers)
                .configure(settings ->
                        settings.service("sky", sky -> sky.set("fallbacks", "[{cached: {persistent: true}}]"))));
        assertThatThrownBy(() -> program.call("sky", "look", () -> 1))
                .satisfies(wrong -> assertThat(sentences(wrong))
                        .containsExactly("a persistent cache needs a method, which says what its answers are"));
    }
}
