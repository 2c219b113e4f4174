package io.resilience.tests.deadletter;

import static io.resilience.deadletter.LetterStatus.CLAIMED;
import static io.resilience.deadletter.LetterStatus.READY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.resilience.Resilience;
import io.resilience.deadletter.DeadLetters;
import io.resilience.deadletter.LetterLease;
import io.resilience.deadletter.LetterQuery;
import io.resilience.deadletter.LetterRecord;
import io.resilience.deadletter.LetterStatus;
import io.resilience.deadletter.MemoryDeadLetters;
import io.resilience.deadletter.ReplayOutcome;
import io.resilience.event.Delivery;
import io.resilience.event.ResilienceEvent;
import io.resilience.event.ResilienceEvent.CallUnjournaled;
import io.resilience.event.ResilienceEvent.DeadLettered;
import io.resilience.event.ResilienceEvent.LetterLate;
import io.resilience.metrics.Count;
import io.resilience.testkit.ManualClockwork;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A call that is written down before it is made ends with its letter gone or waiting, however it ends. */
class WriteAheadTest {
    private final ManualClockwork time = ManualClockwork.create();
    private final DeadLetters letters = new MemoryDeadLetters(20, time.clockwork());
    private final BrokenStore store = new BrokenStore(letters);
    private final List<ResilienceEvent> heard = new ArrayList<>();
    private final Resilience resilience = Resilience.builder()
            .clockwork(time.clockwork())
            .executor(Runnable::run)
            .delivery(Delivery.DIRECT)
            .listener(heard::add)
            .deadLetters(store)
            .build();
    private final Bank bank = new Bank();

    WriteAheadTest() {
        store.broken = false;
    }

    private GuardedObject way(String name) {
        return GuardedObject.of(resilience, bank, name);
    }

    private LetterRecord onlyLetter() {
        List<LetterRecord> all = letters.find(LetterQuery.all());
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private long count(String operation, Count what) {
        return resilience.metrics().of("Bank", operation).sum(what);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sync", "stage", "offloaded", "forgotten", "queued"})
    void aSuccessLeavesNothing(String name) throws Throwable {
        List<LetterStatus> during = new ArrayList<>();
        bank.transfer = account -> {
            during.add(onlyLetter().status());
            return "paid";
        };
        way(name).with("anna");
        assertThat(during).containsExactly(CLAIMED);
        assertThat(letters.count(LetterQuery.all())).isZero();
        assertThat(count(name, Count.JOURNALED)).isEqualTo(1);
        assertThat(count(name, Count.DEAD_LETTERED)).isZero();
        assertThat(time.scheduled()).as("leases still extended").isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sync", "stage", "offloaded", "forgotten", "queued"})
    void aFailureForGoodIsOneLetterThatWaits(String name) throws Throwable {
        bank.transfer = account -> {
            throw Bank.down();
        };
        try {
            way(name).with("anna");
        } catch (java.io.IOException expected) {
            assertThat(name).isEqualTo("sync");
        }
        time.advance(Duration.ofSeconds(1));
        LetterRecord letter = onlyLetter();
        assertThat(letter.status()).isEqualTo(READY);
        assertThat(letter.failure().text()).isEqualTo("java.io.IOException: the bank is down");
        assertThat(letter.deliveries()).isZero();
        assertThat(heard).filteredOn(DeadLettered.class::isInstance).hasSize(1);
        assertThat(count(name, Count.DEAD_LETTERED)).isEqualTo(1);
        assertThat(time.scheduled()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sync", "offloaded"})
    void everyAttemptAndTheReplayHaveTheLettersIdForTheirKey(String name) throws Throwable {
        GuardedObject way = way(name);
        bank.transfer = account -> {
            throw Bank.down();
        };
        try {
            way.with("anna");
        } catch (java.io.IOException expected) {
            assertThat(name).isEqualTo("sync");
        }
        time.advance(Duration.ofSeconds(1));
        String id = onlyLetter().id();
        bank.transfer = account -> "paid";
        resilience.replay().register(way);
        CompletionStage<ReplayOutcome> replay = resilience.replay().replayOne(id);
        assertThat(replay.toCompletableFuture().join()).isEqualTo(ReplayOutcome.SUCCEEDED);
        assertThat(bank.keys).containsExactly(id, id, id);
        assertThat(count(name, Count.JOURNALED))
                .as("a replay is not written down again")
                .isEqualTo(1);
    }

    @Test
    void aCallThatCanNeverSucceedIsNotKept() {
        bank.transfer = account -> {
            throw new java.sql.SQLIntegrityConstraintViolationException("twice");
        };
        assertThatThrownBy(() -> way("sync").with("anna"))
                .isInstanceOf(java.sql.SQLIntegrityConstraintViolationException.class);
        assertThat(letters.count(LetterQuery.all())).isZero();
    }

    @Test
    void aCallThatTakesLongKeepsItsLease() throws Throwable {
        CompletionStage<?> stage = (CompletionStage<?>) way("pending").with("anna");
        for (int i = 0; i < 50; i++) {
            time.advance(Duration.ofMinutes(1));
            assertThat(onlyLetter().status()).isEqualTo(CLAIMED);
            assertThat(letters.claimDue("Bank", "pending", 5, Duration.ofMinutes(1)))
                    .isEmpty();
        }
        bank.open.complete("paid");
        assertThat(stage.toCompletableFuture().join()).isEqualTo("paid");
        assertThat(letters.count(LetterQuery.all())).isZero();
    }

    @Test
    void aCallThatWasKilledIsReadyWhenItsLeaseIsOver() throws Throwable {
        letters.journal(Letters.draft("buy", "milk"), Duration.ofSeconds(30));
        time.advance(Duration.ofSeconds(30).minusNanos(1));
        assertThat(letters.claimDue("shop", "buy", 5, Duration.ofMinutes(1))).isEmpty();
        time.advance(Duration.ofNanos(1));
        assertThat(onlyLetter().status()).isEqualTo(READY);
        assertThat(onlyLetter().lastError()).isEqualTo("the call did not end in time");
        assertThat(letters.claimDue("shop", "buy", 5, Duration.ofMinutes(1))).hasSize(1);
    }

    @Test
    void anEndThatComesAfterTheLeaseChangesNothing() throws Throwable {
        CompletionStage<?> stage = (CompletionStage<?>) way("pending").with("anna");
        store.broken = true;
        time.advance(Duration.ofMinutes(1));
        store.broken = false;
        LetterLease other =
                letters.claimDue("Bank", "pending", 5, Duration.ofHours(1)).get(0);
        bank.open.complete("paid");
        assertThat(stage.toCompletableFuture().join()).isEqualTo("paid");
        assertThat(onlyLetter().status()).isEqualTo(CLAIMED);
        assertThat(count("pending", Count.LETTER_LATE)).isEqualTo(1);
        assertThat(heard)
                .contains(new LetterLate("Bank", "pending", other.letter().id()));
        assertThat(letters.complete(other)).isTrue();
    }

    @Test
    void anEndThatTheStoreDoesNotHearIsToldAgain() throws Throwable {
        CompletionStage<?> stage = (CompletionStage<?>) way("pending").with("anna");
        store.broken = true;
        bank.open.complete("paid");
        assertThat(stage.toCompletableFuture().join()).isEqualTo("paid");
        assertThat(onlyLetter().status()).isEqualTo(CLAIMED);
        time.advance(Duration.ofSeconds(2));
        store.broken = false;
        time.advance(Duration.ofSeconds(2));
        assertThat(letters.count(LetterQuery.all())).isZero();
    }

    @Test
    void aSuccessWhoseLeaseRanOutUntoldIsNotMadeAgainByTheProgramThatMadeIt() throws Throwable {
        GuardedObject way = way("pending");
        CompletionStage<?> stage = (CompletionStage<?>) way.with("anna");
        store.broken = true;
        bank.open.complete("paid");
        assertThat(stage.toCompletableFuture().join()).isEqualTo("paid");
        time.advance(Duration.ofSeconds(50));
        assertThat(onlyLetter().status()).as("its lease is over").isEqualTo(READY);
        store.broken = false;
        resilience.replay().register(way);
        resilience.replay().replayAll("Bank", "pending");
        assertThat(letters.count(LetterQuery.all())).isZero();
        assertThat(bank.keys).hasSize(1);
    }

    @Test
    void aCallUnderWayWhoseLeaseRanOutIsNotMadeASecondTimeBesideItself() throws Throwable {
        GuardedObject way = way("pending");
        CompletionStage<?> stage = (CompletionStage<?>) way.with("anna");
        store.broken = true;
        time.advance(Duration.ofMinutes(1));
        store.broken = false;
        resilience.replay().register(way);
        resilience.replay().replayAll("Bank", "pending");
        assertThat(onlyLetter().status()).isEqualTo(CLAIMED);
        time.advance(Duration.ofMinutes(5));
        assertThat(onlyLetter().status()).as("the new lease is kept").isEqualTo(CLAIMED);
        bank.open.complete("paid");
        assertThat(stage.toCompletableFuture().join()).isEqualTo("paid");
        assertThat(letters.count(LetterQuery.all())).isZero();
        assertThat(bank.keys).hasSize(1);
    }

    @Test
    void aCancelledCallIsNotDoneLater() throws Throwable {
        CompletableFuture<?> stage = (CompletableFuture<?>) way("pending").with("anna");
        assertThat(onlyLetter().status()).isEqualTo(CLAIMED);
        stage.cancel(true);
        assertThat(letters.count(LetterQuery.all())).isZero();
        bank.open.complete("paid");
        assertThat(letters.count(LetterQuery.all())).isZero();
        assertThat(time.scheduled()).isZero();
    }

    @Test
    void aCallThatIsGivenUpIsKeptThoughItMaySucceedYet() throws Throwable {
        CompletableFuture<?> stage = (CompletableFuture<?>) way("impatient").with("anna");
        time.advance(Duration.ofSeconds(61));
        assertThat(stage).isCompletedExceptionally();
        assertThat(onlyLetter().status()).isEqualTo(READY);
        bank.open.complete("paid");
        assertThat(onlyLetter().status()).isEqualTo(READY);
        assertThat(count("impatient", Count.DEAD_LETTERED)).isEqualTo(1);
    }

    @Test
    void aStoreThatFailsStopsNoCall() throws Throwable {
        store.broken = true;
        assertThat(way("sync").with("anna")).isEqualTo("paid anna");
        assertThat(count("sync", Count.JOURNAL_REFUSED)).isEqualTo(1);
        assertThat(heard)
                .filteredOn(CallUnjournaled.class::isInstance)
                .singleElement()
                .extracting(event -> ((CallUnjournaled) event).reason())
                .asString()
                .contains("disk full");
    }
}
