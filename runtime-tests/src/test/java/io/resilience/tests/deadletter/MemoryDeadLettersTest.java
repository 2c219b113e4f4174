package io.resilience.tests.deadletter;

import static io.resilience.deadletter.LetterStatus.CLAIMED;
import static io.resilience.deadletter.LetterStatus.DISCARDED;
import static io.resilience.deadletter.LetterStatus.DONE;
import static io.resilience.deadletter.LetterStatus.PARKED;
import static io.resilience.deadletter.LetterStatus.READY;
import static io.resilience.tests.deadletter.Letters.draft;
import static io.resilience.tests.deadletter.Letters.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.resilience.deadletter.DeadLetters;
import io.resilience.deadletter.LetterLease;
import io.resilience.deadletter.LetterQuery;
import io.resilience.deadletter.LetterRecord;
import io.resilience.deadletter.LetterStatus;
import io.resilience.deadletter.MemoryDeadLetters;
import io.resilience.deadletter.Receipt;
import io.resilience.testkit.ManualClockwork;
import io.resilience.testkit.Racers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MemoryDeadLettersTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Instant SHOWN = Instant.parse("2026-03-01T12:00:00Z");
    private final ManualClockwork time = ManualClockwork.create();
    private Instant wall = SHOWN;
    private final DeadLetters letters =
            new MemoryDeadLetters(10, time.clockwork().with(() -> wall));

    private String keep(String argument) {
        return id(letters.keep(draft("buy", argument)));
    }

    private LetterLease claim(String id) {
        return Objects.requireNonNull(letters.claim(id, MINUTE));
    }

    private LetterRecord letter(String id) {
        return Objects.requireNonNull(letters.letter(id));
    }

    private LetterStatus status(String id) {
        return letter(id).status();
    }

    @Test
    void aKeptLetterIsThereAsGiven() {
        String id = keep("milk");
        LetterRecord letter = letter(id);
        assertThat(letter.call()).isEqualTo(draft("buy", "milk").call());
        assertThat(letter.failure().text()).isEqualTo("java.io.IOException: refused");
        assertThat(letter.createdAt()).isEqualTo(SHOWN);
        assertThat(letter.status()).isEqualTo(READY);
        assertThat(letter.idempotencyKey()).isEqualTo(id);
        assertThat(letters.letter("nonsense")).isNull();
    }

    @Test
    void idsSortByTheTimeOfTheirMakingEvenWhenTheWallClockIsSetBack() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            ids.add(keep("item " + i));
            wall = i == 5 ? SHOWN.minusSeconds(3600) : wall.plusMillis(i % 2);
        }
        assertThat(ids).isSorted().doesNotHaveDuplicates();
        UUID first = UUID.fromString(ids.get(0));
        assertThat(first.version()).isEqualTo(7);
        assertThat(first.variant()).isEqualTo(2);
        assertThat(first.getMostSignificantBits() >>> 16).isEqualTo(SHOWN.toEpochMilli());
    }

    @Test
    void aFullStoreRefusesTheNewAndForgetsNothing() {
        List<String> ids =
                IntStream.range(0, 10).mapToObj(i -> keep("item " + i)).toList();
        Receipt receipt = letters.keep(draft("buy", "one too many"));
        assertThat(receipt)
                .isInstanceOfSatisfying(
                        Receipt.Refused.class,
                        refused -> assertThat(refused.reason())
                                .contains("full with 10 dead letters", "replay or discard"));
        assertThat(letters.find(LetterQuery.all())).extracting(LetterRecord::id).isEqualTo(ids);
    }

    @Test
    void finishedLettersMakeRoomOldestFirst() {
        List<String> ids =
                IntStream.range(0, 10).mapToObj(i -> keep("item " + i)).toList();
        assertThat(letters.complete(claim(ids.get(3)))).isTrue();
        assertThat(letters.discard(ids.get(1), "anna", "not wanted any more")).isTrue();
        keep("a");
        assertThat(letters.letter(ids.get(3))).isNull();
        assertThat(status(ids.get(1))).isEqualTo(DISCARDED);
        keep("b");
        assertThat(letters.letter(ids.get(1))).isNull();
        assertThat(letters.keep(draft("buy", "c"))).isInstanceOf(Receipt.Refused.class);
    }

    @Test
    void theSameCallUnderTheSameKeyIsOneLetter() {
        Receipt first = letters.keep(draft("buy", "milk", "order-1"));
        assertThat(letters.keep(draft("buy", "milk", "order-1"))).isEqualTo(first);
        assertThat(letters.keep(draft("buy", "milk", "order-2"))).isNotEqualTo(first);
        assertThat(letters.keep(draft("sell", "milk", "order-1"))).isNotEqualTo(first);
        assertThat(letter(id(first)).idempotencyKey()).isEqualTo("order-1");
    }

    @Test
    void anotherCallUnderTheSameKeyIsRefused() {
        letters.keep(draft("buy", "milk", "order-1"));
        assertThat(letters.keep(draft("buy", "eggs", "order-1")))
                .isInstanceOfSatisfying(
                        Receipt.Refused.class,
                        refused -> assertThat(refused.reason()).contains("order-1", "new key"));
    }

    @Test
    void aKeyIsFreeAgainOnceItsLetterIsFinished() {
        String first = id(letters.keep(draft("buy", "milk", "order-1")));
        letters.complete(claim(first));
        assertThat(id(letters.keep(draft("buy", "eggs", "order-1")))).isNotEqualTo(first);
    }

    @Test
    void aClaimIsExclusiveAndCountsTheDelivery() {
        String id = keep("milk");
        LetterLease lease = claim(id);
        assertThat(lease.letter().deliveries()).isEqualTo(1);
        assertThat(status(id)).isEqualTo(CLAIMED);
        assertThat(letters.claim(id, MINUTE)).isNull();
        assertThat(letters.complete(lease)).isTrue();
        assertThat(status(id)).isEqualTo(DONE);
        assertThat(letters.claim(id, MINUTE)).isNull();
        assertThat(letters.claim("nonsense", MINUTE)).isNull();
    }

    @Test
    void aLeaseSettlesOnce() {
        LetterLease lease = claim(keep("milk"));
        assertThat(letters.fail(lease, "again", Duration.ZERO)).isTrue();
        assertThat(letters.complete(lease)).isFalse();
        assertThat(letters.release(lease)).isFalse();
        assertThat(letters.park(lease, "no")).isFalse();
        assertThat(letters.extend(lease, MINUTE)).isFalse();
        assertThat(letter(lease.letter().id()).lastError()).isEqualTo("again");
    }

    @Test
    void anOwnerWhoseLeaseIsOverChangesNothingOnceAnotherHasClaimed() {
        String id = keep("milk");
        LetterLease old = claim(id);
        time.advance(MINUTE);
        assertThat(status(id)).isEqualTo(READY);
        LetterLease young = claim(id);
        assertThat(letters.complete(old)).isFalse();
        assertThat(letters.fail(old, "late", Duration.ZERO)).isFalse();
        assertThat(status(id)).isEqualTo(CLAIMED);
        assertThat(letters.complete(young)).isTrue();
    }

    @Test
    void anExtendedLeaseLastsLonger() {
        String id = keep("milk");
        LetterLease lease = claim(id);
        time.advance(Duration.ofSeconds(50));
        assertThat(letters.extend(lease, MINUTE)).isTrue();
        time.advance(Duration.ofSeconds(50));
        assertThat(letters.claim(id, MINUTE)).isNull();
        time.advance(Duration.ofSeconds(10));
        assertThat(letters.claim(id, MINUTE)).isNotNull();
    }

    @Test
    void theFifthFailureParksAndAPersonRevives() {
        String id = keep("milk");
        for (int i = 0; i < 5; i++) {
            assertThat(status(id)).isEqualTo(READY);
            letters.fail(claim(id), "failure " + i, Duration.ZERO);
        }
        assertThat(status(id)).isEqualTo(PARKED);
        assertThat(letter(id).lastError()).isEqualTo("failure 4");
        assertThat(letters.claim(id, MINUTE)).isNull();
        assertThat(letters.revive(id, "anna")).isTrue();
        assertThat(letters.revive(id, "anna")).isFalse();
        assertThat(claim(id).letter().deliveries()).isEqualTo(1);
    }

    @Test
    void aLetterThatKillsItsReplayerIsParkedAfterFiveDeliveriesToo() {
        String id = keep("poison");
        for (int i = 0; i < 5; i++) {
            claim(id);
            time.advance(MINUTE);
        }
        assertThat(letters.claim(id, MINUTE)).isNull();
        assertThat(status(id)).isEqualTo(PARKED);
        assertThat(letter(id).lastError()).contains("did not end in time");
    }

    @Test
    void aReleasedClaimCountsAsNone() {
        String id = keep("milk");
        letters.release(claim(id));
        assertThat(letter(id).deliveries()).isZero();
        assertThat(status(id)).isEqualTo(READY);
    }

    @Test
    void aClaimedLetterCanBeDiscarded() {
        String id = keep("milk");
        LetterLease lease = claim(id);
        assertThat(letters.discard(id, "anna", "by anna: test order")).isTrue();
        assertThat(letters.complete(lease)).isFalse();
        assertThat(letter(id).lastError()).isEqualTo("by anna: test order");
        assertThat(letters.discard(id, "anna", "again")).isFalse();
        assertThat(letters.discard("nonsense", "anna", "")).isFalse();
    }

    @Test
    void queriesFilterAndPage() {
        List<String> buys =
                IntStream.range(0, 5).mapToObj(i -> keep("item " + i)).toList();
        String sell = id(letters.keep(draft("sell", "car")));
        letters.park(claim(buys.get(2)), "no");
        LetterQuery ready = LetterQuery.of("shop", "buy").with(READY).limit(3);
        List<String> first = ids(ready);
        assertThat(first).containsExactly(buys.get(0), buys.get(1), buys.get(3));
        assertThat(ids(ready.after(first.get(2)))).containsExactly(buys.get(4));
        assertThat(letters.count(ready)).isEqualTo(4);
        assertThat(ids(LetterQuery.of(null, "sell"))).containsExactly(sell);
        assertThat(ids(LetterQuery.of("elsewhere", null))).isEmpty();
        assertThat(letters.count(LetterQuery.all())).isEqualTo(6);
    }

    private List<String> ids(LetterQuery query) {
        return letters.find(query).stream().map(LetterRecord::id).toList();
    }

    @Test
    void aBadPageSizeIsSaid() {
        assertThatThrownBy(() -> LetterQuery.all().limit(201)).hasMessage("limit is 201; make it 1 to 200");
    }

    @Test
    void racingClaimsHandALetterOutOnce() throws InterruptedException {
        for (int round = 0; round < 200; round++) {
            String id = keep("milk");
            List<LetterLease> leases = Racers.race(3, racer -> letters.claim(id, MINUTE));
            List<LetterLease> won = leases.stream().filter(Objects::nonNull).toList();
            assertThat(won).hasSize(1);
            assertThat(letters.complete(won.get(0))).isTrue();
        }
    }

    @Test
    void racingKeepsNeverExceedTheCapacityAndOneKeyIsOneLetter() throws InterruptedException {
        List<List<Receipt>> receipts = Racers.race(
                4,
                racer -> IntStream.range(0, 20)
                        .mapToObj(i -> letters.keep(draft("buy", "item " + i, "order-" + i)))
                        .toList());
        assertThat(letters.count(LetterQuery.all())).isEqualTo(10);
        assertThat(receipts.stream()
                        .flatMap(List::stream)
                        .filter(Receipt.Kept.class::isInstance)
                        .distinct())
                .hasSize(10);
    }
}
