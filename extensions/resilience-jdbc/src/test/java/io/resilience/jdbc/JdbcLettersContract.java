package io.resilience.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.fallback.RememberedAnswer;
import io.resilience.fallback.RememberedAnswers;
import io.resilience.idempotency.AnswerClaim;
import io.resilience.idempotency.AnswerKey;
import io.resilience.idempotency.AnswerStore;
import io.resilience.testkit.Racers;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a store in a database promises besides. */
interface JdbcLettersContract extends DeadLettersContract {
    AnswerKey KEY = new AnswerKey("shop", "buy", "shop.Shop.buy()V", "order-1");
    String PRINT = "a".repeat(64);

    @Override
    JdbcStage stage();

    /** Another store, empty at first. */
    JdbcStage fresh(int capacity);

    private AnswerStore answers() {
        return stage().store().answers();
    }

    private long fresh(AnswerKey key) {
        return ((AnswerClaim.Fresh) answers().begin(key, PRINT, MINUTE)).token();
    }

    @Test
    default void aRandomHistoryIsThatOfTheStoreInMemory() {
        try (JdbcStage roomy = fresh(100_000)) {
            new StoreWalk(roomy, getClass().getSimpleName()).walk(600);
        }
    }

    @Test
    default void anAnswerIsGivenToEveryLaterCallUntilItsTimeIsOver() {
        long token = fresh(KEY);
        assertThat(answers().begin(KEY, PRINT, MINUTE)).isEqualTo(new AnswerClaim.Running());
        assertThat(answers().finish(KEY, token, "{\"n\":1}", MINUTE)).isTrue();
        assertThat(answers().begin(KEY, PRINT, MINUTE)).isEqualTo(new AnswerClaim.Answered("{\"n\":1}"));
        assertThat(answers().begin(KEY, "b".repeat(64), MINUTE)).isEqualTo(new AnswerClaim.Conflict());
        assertThat(answers().finish(KEY, token, "{\"n\":2}", MINUTE)).isFalse();
        stage().advance(MINUTE);
        assertThat(answers().begin(KEY, "b".repeat(64), MINUTE)).isInstanceOf(AnswerClaim.Fresh.class);
    }

    @Test
    default void twoMethodsOfOneNameShareNoAnswer() {
        answers().finish(KEY, fresh(KEY), "1", MINUTE);
        fresh(new AnswerKey("shop", "buy", "market.Shop.buy()V", "order-1"));
        assertThat(answers().begin(KEY, PRINT, MINUTE)).isEqualTo(new AnswerClaim.Answered("1"));
    }

    @Test
    default void anAnswerThatAnEarlierVersionKeptIsGivenUntilItsTimeIsOver() {
        answers().finish(KEY, fresh(KEY), "1", MINUTE);
        assertThat(stage().age(KEY)).isTrue();
        assertThat(answers().begin(KEY, PRINT, MINUTE)).isEqualTo(new AnswerClaim.Answered("1"));
        assertThat(answers().purge()).isZero();
        assertThat(answers().begin(KEY, PRINT, MINUTE)).isEqualTo(new AnswerClaim.Answered("1"));
        assertThat(answers().begin(KEY, "b".repeat(64), MINUTE)).isEqualTo(new AnswerClaim.Conflict());
        stage().advance(MINUTE);
        assertThat(answers().purge()).isEqualTo(1);
        assertThat(answers().purge()).isZero();
        fresh(KEY);
    }

    @Test
    default void aLeaseThatRanOutIsHandedOutAgainAndItsOldTokenChangesNothing() {
        long old = fresh(KEY);
        assertThat(answers().extend(KEY, old, Duration.ofMinutes(2))).isTrue();
        stage().advance(MINUTE);
        assertThat(answers().begin(KEY, PRINT, MINUTE)).isEqualTo(new AnswerClaim.Running());
        stage().advance(MINUTE);
        long young = fresh(KEY);
        assertThat(answers().finish(KEY, old, "1", MINUTE)).isFalse();
        assertThat(answers().abandon(KEY, old)).isFalse();
        assertThat(answers().extend(KEY, old, MINUTE)).isFalse();
        assertThat(answers().abandon(KEY, young)).isTrue();
        long third = fresh(KEY);
        assertThat(List.of(old, young)).doesNotContain(third);
        assertThat(answers().finish(KEY, young, "1", MINUTE)).isFalse();
    }

    @Test
    default void ofCallsAtOnceOneIsFresh() throws InterruptedException {
        for (int round = 0; round < 20; round++) {
            AnswerKey key = new AnswerKey("shop", "buy", "shop.Shop.buy()V", "race-" + round);
            assertThat(Racers.race(4, racer -> answers().begin(key, PRINT, MINUTE)))
                    .filteredOn(AnswerClaim.Fresh.class::isInstance)
                    .hasSize(1);
        }
    }

    @Test
    default void answersWhoseTimeIsOverArePurged() {
        answers().finish(KEY, fresh(KEY), "1", MINUTE);
        fresh(new AnswerKey("shop", "buy", "shop.Shop.buy()V", "order-2"));
        assertThat(answers().purge()).isZero();
        stage().advance(MINUTE);
        assertThat(answers().purge()).isEqualTo(2);
    }

    @Test
    default void aLastGoodAnswerOutlivesTheProgram() {
        RememberedAnswers before = stage().store().rememberedAnswers();
        before.remember("shop", "price", "[1]", "7", MINUTE);
        assertThat(Objects.requireNonNull(before.find("shop", "price", "[1]")).json())
                .as("seen before it is written")
                .isEqualTo("7");
        before.remember("shop", "price", "[1]", "8", MINUTE);
        before.close();
        RememberedAnswers after = stage().store().rememberedAnswers();
        stage().advance(Duration.ofSeconds(59));
        assertThat(after.find("shop", "price", "[1]")).isEqualTo(new RememberedAnswer("8", Duration.ofSeconds(59)));
        assertThat(after.find("shop", "price", "[2]")).isNull();
        stage().advance(Duration.ofSeconds(1));
        assertThat(after.find("shop", "price", "[1]")).isNull();
        assertThat(after.purge()).isEqualTo(1);
        after.close();
    }

    @Test
    default void ofTooManyLastGoodAnswersThoseThatEndFirstMakeRoom() {
        RememberedAnswers many = stage().store().rememberedAnswers(); // of 10
        for (int i = 0; i < 25; i++) {
            many.remember("shop", "price", "[" + i + "]", String.valueOf(i), MINUTE.plusSeconds(i));
        }
        many.close();
        RememberedAnswers after = stage().store().rememberedAnswers();
        assertThat(IntStream.range(0, 25).filter(i -> after.find("shop", "price", "[" + i + "]") != null))
                .containsExactly(15, 16, 17, 18, 19, 20, 21, 22, 23, 24);
        after.close();
    }
}
