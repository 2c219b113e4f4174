package io.resilience.jdbc;

import static io.resilience.deadletter.LetterStatus.READY;
import static io.resilience.jdbc.SampleLetters.draft;
import static io.resilience.jdbc.SampleLetters.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.deadletter.LetterCall;
import io.resilience.deadletter.LetterDraft;
import io.resilience.deadletter.LetterFailure;
import io.resilience.deadletter.LetterQuery;
import io.resilience.deadletter.LetterRecord;
import io.resilience.deadletter.LetterRecord.Delivered;
import io.resilience.deadletter.Receipt;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every store promises of keeping letters. */
interface KeepingContract extends StoreContract {
    @Test
    default void aKeptLetterIsThereAsGiven() {
        LetterDraft draft = new LetterDraft(
                new LetterCall(
                        "shop",
                        "buy",
                        "buy(java.lang.String,int)",
                        "[\"Mjölk 🥛 \\u0000 '; DROP TABLE\",7]",
                        List.of(0, 1),
                        "order ' 1",
                        "f".repeat(64),
                        "key-7"),
                new LetterFailure("java.io.IOException", "refusé 🥛", 3));
        String id = id(letters().keep(draft));
        LetterRecord letter = letter(id);
        assertThat(letter.call()).isEqualTo(draft.call());
        assertThat(letter.failure()).isEqualTo(draft.failure());
        assertThat(letter.createdAt()).isEqualTo(stage().now());
        assertThat(letter.nextAttemptAt()).isEqualTo(stage().now());
        assertThat(letter.status()).isEqualTo(READY);
        assertThat(letter.delivered()).isEqualTo(Delivered.NONE);
        assertThat(letter.lastError()).isNull();
        assertThat(letters().letter("nonsense")).isNull();
    }

    @Test
    default void emptyAndAbsentTextsComeBackAsSuch() {
        LetterDraft draft = new LetterDraft(
                new LetterCall("shop", "buy", "buy()", "[]", List.of(), "", "0".repeat(64), null),
                new LetterFailure("java.io.IOException", null, 1));
        LetterRecord letter = letter(id(letters().keep(draft)));
        assertThat(letter.call()).isEqualTo(draft.call());
        assertThat(letter.failure().message()).isNull();
    }

    @Test
    default void aQuarterOfAMegabyteOfArgumentsIsKept() {
        String big = "x".repeat(256 * 1024 - 4);
        assertThat(letter(keep(big)).call().arguments()).hasSize(256 * 1024);
    }

    @Test
    default void idsSortByTheTimeOfTheirMaking() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            ids.add(keep("item " + i));
            stage().advance(Duration.ofMillis(i % 2));
        }
        assertThat(ids).isSorted().doesNotHaveDuplicates();
        assertThat(letters().find(LetterQuery.all()))
                .extracting(LetterRecord::id)
                .isEqualTo(ids);
    }

    @Test
    default void aFullStoreRefusesTheNewAndForgetsNothing() {
        List<String> ids =
                IntStream.range(0, 10).mapToObj(i -> keep("item " + i)).toList();
        for (int i = 0; i < 3; i++) {
            assertThat(letters().keep(draft("buy", "one too many")))
                    .isInstanceOfSatisfying(
                            Receipt.Refused.class,
                            refused -> assertThat(refused.reason())
                                    .contains("full with 10 dead letters", "replay or discard"));
        }
        assertThat(letters().journal(draft("buy", "too many too"), MINUTE)).isInstanceOf(Receipt.Refused.class);
        assertThat(letters().find(LetterQuery.all()))
                .extracting(LetterRecord::id)
                .isEqualTo(ids);
    }

    @Test
    default void finishedLettersMakeRoom() {
        List<String> ids =
                IntStream.range(0, 10).mapToObj(i -> keep("item " + i)).toList();
        assertThat(letters().keep(draft("buy", "too early"))).isInstanceOf(Receipt.Refused.class);
        assertThat(letters().complete(claim(ids.get(3)))).isTrue();
        assertThat(letters().discard(ids.get(1), "anna", "not wanted any more")).isTrue();
        keep("a");
        keep("b");
        assertThat(letters().keep(draft("buy", "c"))).isInstanceOf(Receipt.Refused.class);
    }

    @Test
    default void withdrawnLettersMakeRoom() {
        IntStream.range(0, 9).forEach(i -> keep("item " + i));
        for (int i = 0; i < 20; i++) {
            assertThat(letters().withdraw(journal("call " + i))).isTrue();
        }
        keep("the tenth");
        assertThat(letters().keep(draft("buy", "the eleventh"))).isInstanceOf(Receipt.Refused.class);
    }
}
