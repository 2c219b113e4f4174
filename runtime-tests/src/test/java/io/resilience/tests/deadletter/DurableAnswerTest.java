package io.resilience.tests.deadletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.resilience.Resilience;
import io.resilience.ResilienceBuilder;
import io.resilience.annotation.Fallback;
import io.resilience.annotation.IdempotencyKey;
import io.resilience.annotation.Idempotent;
import io.resilience.deadletter.CallContext;
import io.resilience.deadletter.LetterKeys;
import io.resilience.exception.CallUnderWayException;
import io.resilience.exception.DefinitionException;
import io.resilience.exception.IdempotencyConflictException;
import io.resilience.idempotency.AnswerKey;
import io.resilience.testkit.ManualClockwork;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The first answer of a key is given again after the program was started anew. */
@Timeout(60)
class DurableAnswerTest {
    private final ManualClockwork time = ManualClockwork.create();
    private final StoredAnswers answers = new StoredAnswers(time);
    private final List<Resilience> programs = new ArrayList<>();
    private final Till till = new Till();

    record Order(int number, String item) {}

    static class Till {
        final AtomicInteger runs = new AtomicInteger();
        final List<@Nullable String> keys = new ArrayList<>();
        final CompletableFuture<Order> open = new CompletableFuture<>();
        boolean broken;
        String openTo = "";

        @Idempotent
        @Fallback(method = "later")
        Order order(@IdempotencyKey String key, String item) throws IOException {
            keys.add(CallContext.current().idempotencyKey());
            if (broken) {
                throw new IOException("no till");
            }
            return new Order(runs.incrementAndGet(), item);
        }

        Order later(String key, String item) {
            return new Order(0, "later");
        }

        @Idempotent
        CompletionStage<Order> slow(@IdempotencyKey String key) {
            runs.incrementAndGet();
            return open;
        }

        @Idempotent
        String told(@IdempotencyKey String key) {
            runs.incrementAndGet();
            return openTo;
        }

        @Idempotent
        void note(String item) {
            keys.add(CallContext.current().idempotencyKey());
        }

        @Idempotent
        Serializable anything(@IdempotencyKey String key) {
            return key;
        }
    }

    /** Another class of that name. */
    static class Elsewhere {
        static class Till {
            @Idempotent
            String told(@IdempotencyKey String key) {
                return "elsewhere";
            }
        }
    }

    @Test
    void twoClassesOfOneNameShareNoAnswer() throws Throwable {
        till.openTo = "here";
        assertThat(call(program(), "told", "k1")).isEqualTo("here");
        assertThat(GuardedObject.of(program(), new Elsewhere.Till(), "told").with("k1"))
                .isEqualTo("elsewhere");
        assertThat(call(program(), "told", "k1")).isEqualTo("here");
    }

    private Resilience program() {
        Resilience made = Resilience.builder()
                .clockwork(time.clockwork())
                .firstAnswers(answers)
                .build();
        programs.add(made);
        return made;
    }

    private @Nullable Object call(Resilience program, String method, Object... arguments) throws Throwable {
        return GuardedObject.of(program, till, method).with(arguments);
    }

    private static AnswerKey placeOf(String key) {
        return new AnswerKey("Till", "told", Till.class.getName() + ".told(Ljava/lang/String;)Ljava/lang/String;", key);
    }

    @AfterEach
    void end() {
        programs.forEach(Resilience::close);
    }

    @Test
    void aRepeatedCallGetsTheFirstAnswerAfterARestart() throws Throwable {
        assertThat(call(program(), "order", "k1", "milk")).isEqualTo(new Order(1, "milk"));
        assertThat(call(program(), "order", "k1", "milk")).isEqualTo(new Order(1, "milk"));
        assertThat(call(program(), "order", "k2", "milk")).isEqualTo(new Order(2, "milk"));
        assertThat(till.keys).containsExactly("k1", "k2");
    }

    @Test
    void theSameKeyWithOtherArgumentsIsRefusedAfterARestart() throws Throwable {
        call(program(), "order", "k1", "milk");
        Resilience next = program();
        assertThatThrownBy(() -> call(next, "order", "k1", "eggs")).isInstanceOf(IdempotencyConflictException.class);
    }

    @Test
    void onlyAnAnswerOfTheMethodItselfIsStored() throws Throwable {
        till.broken = true;
        assertThat(call(program(), "order", "k1", "milk")).isEqualTo(new Order(0, "later"));
        till.broken = false;
        assertThat(call(program(), "order", "k1", "milk")).isEqualTo(new Order(1, "milk"));
    }

    @Test
    void aCallUnderWayElsewhereIsNotMadeTwice() throws Throwable {
        CompletionStage<?> first = (CompletionStage<?>) call(program(), "slow", "k1");
        Resilience other = program();
        assertThatThrownBy(() -> call(other, "slow", "k1"))
                .isInstanceOf(CallUnderWayException.class)
                .hasMessageContaining("'k1' is under way in another program");
        till.open.complete(new Order(7, "bread"));
        assertThat(first.toCompletableFuture().join()).isEqualTo(new Order(7, "bread"));
        programs.get(0).close(); // waits for what the store has to do
        CompletionStage<?> again = (CompletionStage<?>) call(program(), "slow", "k1");
        assertThat(again.toCompletableFuture().join()).isEqualTo(new Order(7, "bread"));
        assertThat(till.runs).hasValue(1);
    }

    @Test
    void aStoreThatCannotBeAskedStopsTheCall() {
        answers.broken = true;
        Resilience program = program();
        assertThatThrownBy(() -> call(program, "order", "k1", "milk"))
                .hasMessage("Till/order: the store of first answers could not be asked, so the call was not made:"
                        + " disk full");
        assertThat(till.runs).hasValue(0);
    }

    @Test
    void anAnswerThatTheStoreDoesNotTakeIsToldAgainUntilItDoes() throws Throwable {
        CompletionStage<?> first = (CompletionStage<?>) call(program(), "slow", "k1");
        answers.lost = true;
        till.open.complete(new Order(7, "bread"));
        assertThat(first.toCompletableFuture().join()).isEqualTo(new Order(7, "bread"));
        for (int second = 0; second < 50; second++) { // beyond the lease, which is extended meanwhile
            time.advance(Duration.ofSeconds(1));
        }
        Resilience other = program();
        assertThatThrownBy(() -> call(other, "slow", "k1")).isInstanceOf(CallUnderWayException.class);
        answers.lost = false;
        programs.get(0).close(); // tells what is untold once more
        CompletionStage<?> again = (CompletionStage<?>) call(program(), "slow", "k1");
        assertThat(again.toCompletableFuture().join()).isEqualTo(new Order(7, "bread"));
        assertThat(till.runs).hasValue(1);
    }

    @Test
    void aCallerWaitsForOneTryOfTheStoreAndNotForThoseThatFollow() throws Throwable {
        answers.lost = true;
        assertThat(call(program(), "told", "k1")).isEqualTo("");
        answers.lost = false;
        programs.get(0).close();
        assertThat(call(program(), "told", "k1")).isEqualTo("");
        assertThat(till.runs).hasValue(1);
    }

    @Test
    void anAnswerThatCannotBeStoredIsAnErrorBeforeTraffic() {
        Resilience program = program();
        assertThatThrownBy(() -> GuardedObject.of(program, till, "anything"))
                .isInstanceOfSatisfying(
                        DefinitionException.class,
                        wrong -> assertThat(wrong.problems())
                                .singleElement()
                                .matches(problem -> problem.id().equals("idempotent-unstorable")));
    }

    @Test
    void aCallWithoutAKeyIsGivenOne() throws Throwable {
        Resilience program = program();
        call(program, "note", "milk");
        call(program, "note", "milk");
        assertThat(till.keys).hasSize(2).doesNotContainNull().doesNotHaveDuplicates();
    }

    @Test
    void anAnswerIsForgottenInTheEnd() throws Throwable {
        call(program(), "order", "k1", "milk");
        time.advance(Duration.ofHours(24));
        assertThat(call(program(), "order", "k1", "milk")).isEqualTo(new Order(2, "milk"));
    }

    private Resilience program(@Nullable LetterKeys keys) {
        ResilienceBuilder builder =
                Resilience.builder().clockwork(time.clockwork()).firstAnswers(answers);
        Resilience made = (keys == null ? builder : builder.letterKeys(keys)).build();
        programs.add(made);
        return made;
    }

    private static LetterKeys key(String id) {
        return LetterKeys.of(id, id.repeat(8).getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void firstAnswersAreEncryptedWhereThereAreKeys() throws Throwable {
        LetterKeys old = key("2025");
        call(program(old), "order", "k1", "milk");
        assertThat(answers.texts()).singleElement().asString().contains("2025").doesNotContain("milk");
        Resilience rotated = program(old.then("2026", "2026".repeat(4).getBytes(StandardCharsets.US_ASCII)));
        assertThat(call(rotated, "order", "k1", "milk")).isEqualTo(new Order(1, "milk"));
        call(rotated, "order", "k2", "eggs");
        assertThat(answers.texts()).hasSize(2).noneMatch(text -> text.contains("milk") || text.contains("eggs"));
        assertThat(till.runs).hasValue(2);
    }

    @Test
    void anAnswerThatSomebodyElseWroteIsNotGiven() throws Throwable {
        call(program(key("2025")), "told", "k1");
        answers.write(placeOf("k1"), "[\"forged\"]");
        Resilience next = program(key("2025"));
        assertThatThrownBy(() -> call(next, "told", "k1"))
                .hasMessageContaining("the answer isn't encrypted, and this program has keys");
    }

    @Test
    void anAnswerWhoseKeyIsMissingIsNotGivenAndTheCallNotMade() throws Throwable {
        LetterKeys old = key("2025");
        call(program(old.then("2026", new byte[16])), "told", "k1");
        Resilience next = program(old);
        assertThatThrownBy(() -> call(next, "told", "k1"))
                .hasMessageContaining(
                        "key '2026' encrypted the answer, and this program has only 2025; give it that key");
        assertThat(till.runs).hasValue(1);
    }

    @Test
    void aCallFromBeforeThereWereKeysIsRefusedRatherThanMadeAgain() throws Throwable {
        call(program(), "told", "k1");
        Resilience next = program(key("2025"));
        assertThatThrownBy(() -> call(next, "told", "k1")).isInstanceOf(IdempotencyConflictException.class);
        assertThat(till.runs).hasValue(1);
    }

    @Test
    void anEncryptedAnswerMeansNothingInAnotherPlace() throws Throwable {
        Resilience program = program(key("2025"));
        till.openTo = "milk";
        call(program, "told", "k1");
        till.openTo = "eggs";
        call(program, "told", "k2");
        answers.swap(placeOf("k1"), placeOf("k2"));
        assertThatThrownBy(() -> call(program(key("2025")), "told", "k2"))
                .hasMessageContaining("can't be decrypted with key '2025'");
    }
}
