package io.resilience.tests.deadletter;

import static io.resilience.deadletter.LetterStatus.CLAIMED;
import static io.resilience.deadletter.LetterStatus.PARKED;
import static io.resilience.deadletter.LetterStatus.READY;
import static io.resilience.tests.deadletter.Letters.draft;
import static io.resilience.tests.deadletter.Letters.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.deadletter.LetterFailure;
import io.resilience.deadletter.LetterLease;
import io.resilience.deadletter.LetterQuery;
import io.resilience.deadletter.LetterRecord;
import io.resilience.deadletter.LetterStatus;
import io.resilience.deadletter.MemoryDeadLetters;
import io.resilience.deadletter.Receipt;
import io.resilience.testkit.ManualClockwork;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What the store promises of calls written ahead and of letters that become due. */
class DueLettersTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private final ManualClockwork time = ManualClockwork.create();
    private final MemoryDeadLetters letters =
            new MemoryDeadLetters(5, time.clockwork().with(() -> Instant.EPOCH.plusNanos(time.nanos())));

    private LetterRecord letter(String id) {
        return Objects.requireNonNull(letters.letter(id));
    }

    private LetterStatus status(String id) {
        return letter(id).status();
    }

    private List<String> due(int most) {
        return letters.claimDue("shop", "buy", most, MINUTE).stream()
                .map(lease -> lease.letter().id())
                .toList();
    }

    private LetterLease journaled(String item, String key) {
        return ((Receipt.Journaled) letters.journal(draft("buy", item, key), MINUTE)).lease();
    }

    @Test
    void thoseDueLongestComeFirst() {
        String first = id(letters.keep(draft("buy", "first")));
        String second = id(letters.keep(draft("buy", "second")));
        id(letters.keep(draft("sell", "car")));
        letters.fail(Objects.requireNonNull(letters.claim(first, MINUTE)), "refused", MINUTE);
        assertThat(letter(first).nextAttemptAt()).isEqualTo(Instant.EPOCH.plus(MINUTE));
        assertThat(due(5)).containsExactly(second);
        time.advance(MINUTE.minusNanos(1));
        assertThat(due(5)).isEmpty();
        time.advance(Duration.ofNanos(1));
        assertThat(due(1)).containsExactly(first);
        assertThat(due(5)).as("its lease is over").containsExactly(second);
        assertThat(letter(second).deliveries()).isEqualTo(2);
        assertThat(letter(second).failures()).isZero();
        assertThat(letter(first).failures()).isEqualTo(1);
    }

    @Test
    void oneDeliveredTooOftenIsParkedOnTheWay() {
        String poison = id(letters.keep(draft("buy", "poison")));
        for (int i = 0; i < 5; i++) {
            assertThat(due(1)).containsExactly(poison);
            time.advance(MINUTE);
        }
        String milk = id(letters.keep(draft("buy", "milk")));
        assertThat(due(1)).containsExactly(milk);
        assertThat(status(poison)).isEqualTo(PARKED);
    }

    @Test
    void aJournalledCallThatSucceededLeavesRoom() {
        for (int i = 0; i < 20; i++) {
            assertThat(letters.withdraw(journaled("item " + i, "key"))).isTrue();
        }
        assertThat(letters.count(LetterQuery.all())).isZero();
    }

    @Test
    void oneThatFailedIsDueWithItsFailureAndNoDelivery() {
        LetterLease lease = journaled("milk", "key");
        String id = lease.letter().id();
        assertThat(status(id)).isEqualTo(CLAIMED);
        assertThat(letters.failed(lease, new LetterFailure("java.io.IOException", "down", 3)))
                .isTrue();
        assertThat(letters.failed(lease, LetterFailure.UNFINISHED)).isFalse();
        assertThat(letters.withdraw(lease)).isFalse();
        assertThat(status(id)).isEqualTo(READY);
        assertThat(letter(id).failure().text()).isEqualTo("java.io.IOException: down");
        assertThat(letter(id).deliveries()).isZero();
    }

    @Test
    void aSecondCallUnderTheKeyOfALetterIsCoveredByThatLetter() {
        LetterLease first = journaled("milk", "key");
        assertThat(letters.journal(draft("buy", "milk", "key"), MINUTE))
                .isEqualTo(new Receipt.Kept(first.letter().id()));
        assertThat(letters.journal(draft("buy", "eggs", "key"), MINUTE)).isInstanceOf(Receipt.Refused.class);
        letters.withdraw(first);
        assertThat(letters.journal(draft("buy", "eggs", "key"), MINUTE)).isInstanceOf(Receipt.Journaled.class);
    }

    @Test
    void anOldOwnerWithdrawsNothing() {
        LetterLease old = journaled("milk", "key");
        time.advance(MINUTE);
        String id = old.letter().id();
        assertThat(due(1)).containsExactly(id);
        assertThat(letters.withdraw(old)).isFalse();
        assertThat(letters.failed(old, LetterFailure.UNFINISHED)).isFalse();
        assertThat(status(id)).isEqualTo(CLAIMED);
    }
}
