package io.resilience.jdbc;

import static io.resilience.deadletter.LetterStatus.CLAIMED;
import static io.resilience.deadletter.LetterStatus.DISCARDED;
import static io.resilience.deadletter.LetterStatus.DONE;
import static io.resilience.deadletter.LetterStatus.EXPIRED;
import static io.resilience.deadletter.LetterStatus.PARKED;
import static io.resilience.deadletter.LetterStatus.READY;
import static io.resilience.jdbc.SampleLetters.draft;
import static io.resilience.jdbc.SampleLetters.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.resilience.deadletter.DeadLetters;
import io.resilience.deadletter.LetterAudit;
import io.resilience.deadletter.LetterAudit.Action;
import io.resilience.deadletter.LetterCall;
import io.resilience.deadletter.LetterDraft;
import io.resilience.deadletter.LetterFailure;
import io.resilience.deadletter.LetterLease;
import io.resilience.deadletter.LetterQuery;
import io.resilience.deadletter.LetterRecord;
import io.resilience.deadletter.LetterRecord.Delivered;
import io.resilience.deadletter.LetterStatus;
import io.resilience.deadletter.Purged;
import io.resilience.deadletter.Receipt;
import io.resilience.deadletter.Retention;
import io.resilience.deadletter.WaitingLetters;
import io.resilience.testkit.Racers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What every store of dead letters promises. */
interface DeadLettersContract {
    Duration MINUTE = Duration.ofMinutes(1);
    LetterFailure OTHER_FAILURE = new LetterFailure("java.lang.IllegalStateException", "worse", 2);

    /** A store with room for ten letters. */
    StoreStage stage();

    @AfterEach
    default void close() {
        stage().close();
    }

    private DeadLetters letters() {
        return stage().letters();
    }

    private String keep(String argument) {
        return id(letters().keep(draft("buy", argument)));
    }

    private LetterLease claim(String id) {
        return Objects.requireNonNull(letters().claim(id, MINUTE));
    }

    private LetterLease journal(String argument) {
        return ((Receipt.Journaled) letters().journal(draft("buy", argument), MINUTE)).lease();
    }

    private List<LetterLease> claimDue(int most) {
        return letters().claimDue("shop", "buy", most, MINUTE);
    }

    private static List<String> idsOf(List<LetterLease> leases) {
        return leases.stream().map(lease -> lease.letter().id()).toList();
    }

    private LetterRecord letter(String id) {
        return Objects.requireNonNull(letters().letter(id));
    }

    private LetterStatus status(String id) {
        return letter(id).status();
    }

    private List<Action> deeds(String id) {
        return letters().audit(id).stream().map(LetterAudit::action).toList();
    }

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

    @Test
    default void aJournalledCallIsHeldAndLeavesNoTraceWhenItSucceeds() {
        LetterLease lease = journal("milk");
        String id = lease.letter().id();
        assertThat(status(id)).isEqualTo(CLAIMED);
        assertThat(letter(id).deliveries()).isZero();
        assertThat(claimDue(10)).isEmpty();
        assertThat(letters().withdraw(lease)).isTrue();
        assertThat(letters().withdraw(lease)).isFalse();
        assertThat(letters().letter(id)).isNull();
        assertThat(letters().audit(id)).isEmpty();
    }

    @Test
    default void aJournalledCallThatFailedIsReadyWithItsFailure() {
        LetterLease lease = journal("milk");
        String id = lease.letter().id();
        stage().advance(Duration.ofSeconds(2));
        assertThat(letters().failed(lease, OTHER_FAILURE)).isTrue();
        assertThat(letters().failed(lease, OTHER_FAILURE)).isFalse();
        assertThat(letter(id).failure()).isEqualTo(OTHER_FAILURE);
        assertThat(letter(id).nextAttemptAt()).isEqualTo(stage().now());
        assertThat(deeds(id)).containsExactly(Action.JOURNALED, Action.KEPT);
        assertThat(idsOf(claimDue(10))).containsExactly(id);
    }

    @Test
    default void aJournalledCallThatWasKilledIsReadyWhenItsLeaseIsOver() {
        LetterLease lease = journal("milk");
        String id = lease.letter().id();
        stage().advance(MINUTE);
        assertThat(status(id)).isEqualTo(READY);
        assertThat(letter(id).lastError()).contains("the call did not end in time");
        assertThat(claimDue(10)).singleElement().satisfies(claimed -> {
            assertThat(claimed.letter().deliveries()).isEqualTo(1);
            assertThat(claimed.letter().lastError()).contains("the call did not end in time");
        });
        assertThat(letters().withdraw(lease)).isFalse();
        assertThat(letters().failed(lease, OTHER_FAILURE)).isFalse();
    }

    @Test
    default void aClaimIsExclusiveAndCountsTheDelivery() {
        String id = keep("milk");
        LetterLease lease = claim(id);
        assertThat(lease.letter().deliveries()).isEqualTo(1);
        assertThat(lease.letter().status()).isEqualTo(CLAIMED);
        assertThat(status(id)).isEqualTo(CLAIMED);
        assertThat(letters().claim(id, MINUTE)).isNull();
        assertThat(letters().complete(lease)).isTrue();
        assertThat(status(id)).isEqualTo(DONE);
        assertThat(letter(id).nextAttemptAt()).isNull();
        assertThat(letters().claim(id, MINUTE)).isNull();
        assertThat(letters().claim("nonsense", MINUTE)).isNull();
    }

    @Test
    default void aLeaseSettlesOnce() {
        LetterLease lease = claim(keep("milk"));
        assertThat(letters().fail(lease, "again", Duration.ZERO)).isTrue();
        assertThat(letters().complete(lease)).isFalse();
        assertThat(letters().fail(lease, "again", Duration.ZERO)).isFalse();
        assertThat(letters().release(lease)).isFalse();
        assertThat(letters().park(lease, "no")).isFalse();
        assertThat(letters().extend(lease, MINUTE)).isFalse();
        assertThat(letters().withdraw(lease)).isFalse();
        assertThat(letters().failed(lease, OTHER_FAILURE)).isFalse();
        assertThat(letter(lease.letter().id()).lastError()).isEqualTo("again");
    }

    @Test
    default void anOwnerWhoseLeaseIsOverChangesNothingOnceAnotherHasClaimed() {
        String id = keep("milk");
        LetterLease old = claim(id);
        stage().advance(MINUTE);
        assertThat(status(id)).isEqualTo(READY);
        LetterLease young = claim(id);
        assertThat(letters().complete(old)).isFalse();
        assertThat(letters().fail(old, "late", Duration.ZERO)).isFalse();
        assertThat(letters().park(old, "late")).isFalse();
        assertThat(letters().release(old)).isFalse();
        assertThat(letters().extend(old, MINUTE)).isFalse();
        assertThat(status(id)).isEqualTo(CLAIMED);
        assertThat(letters().complete(young)).isTrue();
    }

    @Test
    default void anOwnerWhoseLeaseIsOverMayStillSettleWhileNobodyElseHasClaimed() {
        String id = keep("milk");
        LetterLease lease = claim(id);
        stage().advance(MINUTE);
        assertThat(letters().complete(lease)).isTrue();
        assertThat(status(id)).isEqualTo(DONE);
    }

    @Test
    default void anExtendedLeaseLastsLonger() {
        String id = keep("milk");
        LetterLease lease = claim(id);
        stage().advance(Duration.ofSeconds(50));
        assertThat(letters().extend(lease, MINUTE)).isTrue();
        stage().advance(Duration.ofSeconds(50));
        assertThat(letters().claim(id, MINUTE)).isNull();
        stage().advance(Duration.ofSeconds(10));
        assertThat(letters().claim(id, MINUTE)).isNotNull();
    }

    @Test
    default void anotherFailureLeavesTheFirstLineOfTheAuditAsItWas() {
        String id = keep("milk");
        assertThat(letters().failed(claim(id), new LetterFailure("java.io.EOFException", "over", 2)))
                .isTrue();
        assertThat(letters().failed(claim(id), new LetterFailure("java.io.EOFException", "out", 3)))
                .isTrue();
        assertThat(letters().audit(id))
                .extracting(LetterAudit::seq, LetterAudit::actor, LetterAudit::action, LetterAudit::detail)
                .containsExactly(
                        tuple(1, LetterAudit.GUARD, Action.KEPT, "java.io.IOException: refused"),
                        tuple(2, LetterAudit.GUARD, Action.KEPT, "java.io.EOFException: over"),
                        tuple(3, LetterAudit.GUARD, Action.KEPT, "java.io.EOFException: out"));
    }

    @Test
    default void whatWaitsIsCountedByOperation() {
        keep("milk");
        String claimed = keep("eggs");
        claim(claimed);
        journal("bread");
        letters().park(claim(keep("flour")), "no mill");
        letters().complete(claim(keep("salt")));
        letters().keep(draft("pay", "milk"));
        assertThat(letters().waiting())
                .containsExactly(new WaitingLetters("shop", "buy", 1), new WaitingLetters("shop", "pay", 1));
        stage().advance(MINUTE);
        assertThat(letters().waiting())
                .containsExactly(new WaitingLetters("shop", "buy", 3), new WaitingLetters("shop", "pay", 1));
    }

    @Test
    default void theFifthFailureParksAndAPersonRevives() {
        String id = keep("milk");
        for (int i = 0; i < 5; i++) {
            assertThat(status(id)).isEqualTo(READY);
            assertThat(letter(id).delivered()).isEqualTo(new Delivered(i, i));
            letters().fail(claim(id), "failure " + i, Duration.ZERO);
        }
        assertThat(status(id)).isEqualTo(PARKED);
        assertThat(letter(id).delivered()).isEqualTo(new Delivered(5, 5));
        assertThat(letter(id).lastError()).isEqualTo("failure 4");
        assertThat(letter(id).nextAttemptAt()).isNull();
        assertThat(letters().claim(id, MINUTE)).isNull();
        assertThat(claimDue(10)).isEmpty();
        assertThat(letters().revive(id, "anna")).isTrue();
        assertThat(letters().revive(id, "anna")).isFalse();
        assertThat(claim(id).letter().delivered()).isEqualTo(new Delivered(1, 0));
        assertThat(letters().audit(id))
                .extracting(LetterAudit::seq, LetterAudit::actor, LetterAudit::action, LetterAudit::detail)
                .containsExactly(
                        tuple(1, LetterAudit.GUARD, Action.KEPT, "java.io.IOException: refused"),
                        tuple(2, LetterAudit.REPLAY, Action.PARKED, "failure 4"),
                        tuple(3, "anna", Action.REVIVED, null));
    }

    @Test
    default void aLetterThatKillsItsReplayerIsParkedAfterFiveDeliveriesToo() {
        String poison = keep("poison");
        for (int i = 0; i < 5; i++) {
            assertThat(idsOf(claimDue(1))).containsExactly(poison);
            stage().advance(MINUTE);
        }
        String next = keep("milk");
        assertThat(idsOf(claimDue(1))).as("poison delays nobody").containsExactly(next);
        assertThat(status(poison)).isEqualTo(PARKED);
        assertThat(letter(poison).delivered()).isEqualTo(new Delivered(5, 0));
        assertThat(letter(poison).lastError()).contains("a replay did not end in time");
        assertThat(deeds(poison)).containsExactly(Action.KEPT, Action.PARKED);
        assertThat(letters().claim(poison, MINUTE)).isNull();
    }

    @Test
    default void aClaimByHandParksWhatWasDeliveredTooOften() {
        String poison = keep("poison");
        for (int i = 0; i < 5; i++) {
            claim(poison);
            stage().advance(MINUTE);
        }
        assertThat(letters().claim(poison, MINUTE)).isNull();
        assertThat(status(poison)).isEqualTo(PARKED);
    }

    @Test
    default void aReleasedClaimCountsAsNone() {
        String id = keep("milk");
        letters().release(claim(id));
        assertThat(letter(id).delivered()).isEqualTo(Delivered.NONE);
        assertThat(status(id)).isEqualTo(READY);
        LetterLease journalled = journal("eggs");
        assertThat(letters().release(journalled)).isTrue();
        assertThat(letter(journalled.letter().id()).deliveries()).isZero();
    }

    @Test
    default void aParkedLetterWaitsForAPerson() {
        String id = keep("milk");
        assertThat(letters().park(claim(id), "unreadable")).isTrue();
        assertThat(letter(id).lastError()).isEqualTo("unreadable");
        stage().advance(Duration.ofDays(3650));
        assertThat(claimDue(10)).isEmpty();
        assertThat(status(id)).isEqualTo(PARKED);
    }

    @Test
    default void aClaimedLetterCanBeDiscarded() {
        String id = keep("milk");
        LetterLease lease = claim(id);
        assertThat(letters().discard(id, "anna", "test order")).isTrue();
        assertThat(letters().complete(lease)).isFalse();
        assertThat(status(id)).isEqualTo(DISCARDED);
        assertThat(letter(id).lastError()).isEqualTo("test order");
        assertThat(letters().discard(id, "anna", "again")).isFalse();
        assertThat(letters().discard("nonsense", "anna", "")).isFalse();
        assertThat(letters().audit(id))
                .last()
                .satisfies(line -> assertThat(line)
                        .extracting(LetterAudit::actor, LetterAudit::action, LetterAudit::detail)
                        .containsExactly("anna", Action.DISCARDED, "test order"));
    }

    @Test
    default void dueLettersComeLongestDueFirst() {
        String first = keep("first");
        stage().advance(Duration.ofSeconds(1));
        String second = keep("second");
        stage().advance(Duration.ofSeconds(1));
        letters().fail(claim(first), "later", Duration.ofSeconds(10));
        String third = keep("third");
        letters().keep(draft("sell", "car"));
        assertThat(letter(first).nextAttemptAt()).isEqualTo(stage().now().plusSeconds(10));
        assertThat(idsOf(claimDue(1))).containsExactly(second);
        assertThat(idsOf(claimDue(10))).containsExactly(third);
        assertThat(claimDue(10)).isEmpty();
        stage().advance(Duration.ofSeconds(10));
        assertThat(idsOf(claimDue(10))).containsExactly(first);
        assertThat(claimDue(0)).isEmpty();
    }

    @Test
    default void aPausedLetterCanBeClaimedByHand() {
        String id = keep("milk");
        letters().fail(claim(id), "later", Duration.ofHours(1));
        assertThat(claimDue(10)).isEmpty();
        assertThat(letters().claim(id, MINUTE)).isNotNull();
    }

    @Test
    default void oneRowThatCannotBeReadDelaysNobody() {
        String bad = keep("bad");
        stage().advance(Duration.ofSeconds(1));
        String good = keep("good");
        if (!stage().spoil(bad)) {
            return;
        }
        assertThat(letters().find(LetterQuery.all()))
                .extracting(LetterRecord::id)
                .containsExactly(bad, good);
        assertThat(letter(bad).call().arguments())
                .as("what to hide is not known")
                .isEqualTo("[]");
        assertThat(idsOf(claimDue(1))).containsExactly(good);
        assertThat(status(bad)).isEqualTo(PARKED);
        assertThat(letter(bad).lastError()).contains("can't be read", "oops");
        assertThat(letters().discard(bad, "anna", "broken")).isTrue();
    }

    @Test
    default void queriesFilterAndPage() {
        List<String> buys =
                IntStream.range(0, 5).mapToObj(i -> keep("item " + i)).toList();
        String sell = id(letters().keep(draft("sell", "car")));
        letters().park(claim(buys.get(2)), "no");
        LetterQuery ready = LetterQuery.of("shop", "buy").with(READY).limit(3);
        List<String> first = ids(ready);
        assertThat(first).containsExactly(buys.get(0), buys.get(1), buys.get(3));
        assertThat(ids(ready.after(first.get(2)))).containsExactly(buys.get(4));
        assertThat(letters().count(ready)).isEqualTo(4);
        assertThat(ids(LetterQuery.of(null, "sell"))).containsExactly(sell);
        assertThat(ids(LetterQuery.of("elsewhere", null))).isEmpty();
        assertThat(letters().count(LetterQuery.all())).isEqualTo(6);
        claim(buys.get(0));
        assertThat(ids(LetterQuery.all().with(CLAIMED))).containsExactly(buys.get(0));
        stage().advance(MINUTE);
        assertThat(ids(LetterQuery.all().with(CLAIMED))).isEmpty();
        assertThat(ids(LetterQuery.all().with(READY))).contains(buys.get(0));
    }

    @Test
    default void queriesFilterByTimeAndFailure() {
        keep("old");
        stage().advance(MINUTE);
        String young = keep("young");
        LetterLease lease = journal("other");
        letters().failed(lease, OTHER_FAILURE);
        assertThat(ids(LetterQuery.all().made(stage().now(), null).failedWith("java.io.IOException")))
                .containsExactly(young);
        assertThat(letters().count(LetterQuery.all().made(null, stage().now()))).isEqualTo(1);
        assertThat(ids(LetterQuery.all().failedWith("java.lang.IllegalStateException")))
                .containsExactly(lease.letter().id());
    }

    private List<String> ids(LetterQuery query) {
        return letters().find(query).stream().map(LetterRecord::id).toList();
    }

    @Test
    default void finishedLettersGoWhenTheirTimeIsOverAndWaitingOnesDoNot() {
        String done = keep("done");
        String parked = keep("parked");
        String ready = keep("ready");
        letters().complete(claim(done));
        letters().park(claim(parked), "no");
        Retention week = new Retention(Duration.ofDays(7), null, Duration.ofDays(90), 100);
        stage().advance(Duration.ofDays(6));
        assertThat(letters().purge(week).isEmpty()).isTrue();
        stage().advance(Duration.ofDays(1));
        assertThat(letters().purge(week)).isEqualTo(new Purged(1, List.of()));
        assertThat(letters().letter(done)).isNull();
        assertThat(status(parked)).isEqualTo(PARKED);
        assertThat(status(ready)).isEqualTo(READY);
        assertThat(letters().purge(week).isEmpty()).isTrue();
    }

    @Test
    default void waitingLettersExpireByTheRetentionInBatches() {
        List<String> ids = new ArrayList<>(
                IntStream.range(0, 4).mapToObj(i -> keep("item " + i)).toList());
        letters().park(claim(ids.get(1)), "no");
        String held = keep("held");
        stage().advance(Duration.ofDays(3));
        letters().claim(held, MINUTE);
        String young = id(letters().keep(draft("buy", "young", "order-1")));
        Retention days = new Retention(Duration.ofDays(7), Duration.ofDays(2), Duration.ofDays(90), 3);
        Purged first = letters().purge(days);
        assertThat(first.expired()).extracting(LetterRecord::id).isEqualTo(ids.subList(0, 3));
        assertThat(first.expired()).allSatisfy(letter -> assertThat(letter).isEqualTo(letter(letter.id())));
        assertThat(letters().purge(days).expired()).extracting(LetterRecord::id).containsExactly(ids.get(3));
        assertThat(letters().purge(days).isEmpty()).isTrue();
        assertThat(status(ids.get(1))).isEqualTo(EXPIRED);
        assertThat(status(held)).isEqualTo(CLAIMED);
        assertThat(status(young)).isEqualTo(READY);
        assertThat(deeds(ids.get(1))).containsExactly(Action.KEPT, Action.PARKED, Action.EXPIRED);
    }

    @Test
    default void anExportedLetterComesBackAsItWas() {
        String id = keep("milk");
        letters().fail(claim(id), "again", Duration.ZERO);
        LetterRecord letter = letter(id);
        assertThat(letters().restore(letter, "anna"))
                .isInstanceOfSatisfying(
                        Receipt.Refused.class,
                        refused -> assertThat(refused.reason()).contains(id, "there already"));
        letters().discard(id, "anna", "moved");
        letters().purge(new Retention(Duration.ZERO, null, Duration.ZERO, 100));
        assertThat(letters().letter(id)).isNull();
        assertThat(letters().restore(letter, "anna")).isEqualTo(new Receipt.Kept(id));
        assertThat(letter(id).call()).isEqualTo(letter.call());
        assertThat(letter(id).delivered()).isEqualTo(letter.delivered());
        assertThat(letter(id).lastError()).isEqualTo("again");
        assertThat(letter(id).createdAt()).isEqualTo(letter.createdAt());
        assertThat(idsOf(claimDue(10))).containsExactly(id);
        assertThat(letters().audit(id))
                .last()
                .satisfies(line -> assertThat(line)
                        .extracting(LetterAudit::actor, LetterAudit::action)
                        .containsExactly("anna", Action.IMPORTED));
    }

    @Test
    default void anImportDoesNotTakeAKeyFromAnother() {
        String id = id(letters().keep(draft("buy", "milk", "order-1")));
        LetterRecord letter = letter(id);
        letters().discard(id, "anna", "moved");
        letters().purge(new Retention(Duration.ZERO, null, Duration.ZERO, 100));
        letters().keep(draft("buy", "eggs", "order-1"));
        assertThat(letters().restore(letter, "anna")).isInstanceOf(Receipt.Refused.class);
        assertThat(letters().letter(id)).isNull();
    }

    @Test
    default void aFinishedLetterIsImportedAsFinished() {
        String id = keep("milk");
        letters().complete(claim(id));
        LetterRecord done = letter(id);
        letters().purge(new Retention(Duration.ZERO, null, Duration.ZERO, 100));
        assertThat(letters().restore(done, "anna")).isEqualTo(new Receipt.Kept(id));
        assertThat(status(id)).isEqualTo(DONE);
        assertThat(claimDue(10)).isEmpty();
    }

    @Test
    default void racingClaimsHandALetterOutOnce() throws InterruptedException {
        for (int round = 0; round < 30; round++) {
            String id = keep("milk");
            List<LetterLease> leases = Racers.race(3, racer -> letters().claim(id, MINUTE));
            List<LetterLease> won = leases.stream().filter(Objects::nonNull).toList();
            assertThat(won).hasSize(1);
            assertThat(letters().complete(won.get(0))).isTrue();
        }
    }

    @Test
    default void racingReplayersShareTheDueLettersAndTakeEachOnce() throws InterruptedException {
        for (int round = 0; round < 10; round++) {
            List<String> ids =
                    IntStream.range(0, 10).mapToObj(i -> keep("item " + i)).toList();
            ConcurrentLinkedQueue<String> taken = new ConcurrentLinkedQueue<>();
            Racers.race(4, racer -> {
                while (taken.size() < ids.size()) {
                    claimDue(2).forEach(lease -> {
                        taken.add(lease.letter().id());
                        assertThat(letters().complete(lease)).isTrue();
                    });
                }
                return racer;
            });
            assertThat(taken).containsExactlyInAnyOrderElementsOf(ids);
        }
    }

    @Test
    default void racingKeepsNeverExceedTheCapacityAndOneKeyIsOneLetter() throws InterruptedException {
        List<List<Receipt>> receipts = Racers.race(
                4,
                racer -> IntStream.range(0, 40)
                        .mapToObj(i -> letters().keep(draft("buy", "item " + i % 20, "order-" + i % 20)))
                        .toList());
        assertThat(letters().count(LetterQuery.all())).isEqualTo(10);
        assertThat(receipts.stream()
                        .flatMap(List::stream)
                        .filter(Receipt.Kept.class::isInstance)
                        .distinct())
                .hasSize(10);
    }
}
