package io.resilience.jdbc;

import static io.resilience.jdbc.SampleLetters.draft;
import static io.resilience.jdbc.SampleLetters.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.deadletter.LetterQuery;
import io.resilience.deadletter.Receipt;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every store promises of idempotency keys. */
interface KeysContract extends StoreContract {
    @Test
    default void theSameCallUnderTheSameKeyIsOneLetter() {
        Receipt first = letters().keep(draft("buy", "milk", "order-1"));
        assertThat(letters().keep(draft("buy", "milk", "order-1"))).isEqualTo(first);
        assertThat(letters().journal(draft("buy", "milk", "order-1"), MINUTE)).isEqualTo(first);
        assertThat(letters().keep(draft("buy", "milk", "order-2"))).isNotEqualTo(first);
        assertThat(letters().keep(draft("sell", "milk", "order-1"))).isNotEqualTo(first);
        assertThat(letter(id(first)).idempotencyKey()).isEqualTo("order-1");
    }

    @Test
    default void keysAndNamesAreComparedExactly() {
        List<Receipt> receipts = List.of(
                letters().keep(draft("buy", "milk", "order")),
                letters().keep(draft("buy", "milk", "ORDER")),
                letters().keep(draft("buy", "milk", "order ")),
                letters().keep(draft("buy", "milk", "ordér")),
                letters().keep(draft("Buy", "milk", "order")),
                letters().keep(draft("buy ", "milk", "order")));
        assertThat(receipts).doesNotHaveDuplicates().allMatch(Receipt.Kept.class::isInstance);
        assertThat(letters().count(LetterQuery.of("shop", "buy"))).isEqualTo(4);
        assertThat(letters().count(LetterQuery.of("SHOP", "buy"))).isZero();
        assertThat(claimDue(10)).hasSize(4);
    }

    @Test
    default void anotherCallUnderTheSameKeyIsRefused() {
        letters().keep(draft("buy", "milk", "order-1"));
        for (Receipt receipt : List.of(
                letters().keep(draft("buy", "eggs", "order-1")),
                letters().journal(draft("buy", "eggs", "order-1"), MINUTE))) {
            assertThat(receipt)
                    .isInstanceOfSatisfying(
                            Receipt.Refused.class,
                            refused -> assertThat(refused.reason()).contains("order-1", "new key"));
        }
    }

    @Test
    default void aKeyIsFreeAgainOnceItsLetterIsFinished() {
        String first = id(letters().keep(draft("buy", "milk", "order-1")));
        letters().complete(claim(first));
        String second = id(letters().keep(draft("buy", "eggs", "order-1")));
        assertThat(second).isNotEqualTo(first);
        letters().discard(second, "anna", "no");
        assertThat(id(letters().keep(draft("buy", "tea", "order-1")))).isNotEqualTo(second);
    }
}
