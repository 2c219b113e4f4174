package io.resilience.tests.deadletter;

import static io.resilience.deadletter.LetterStatus.DISCARDED;
import static io.resilience.deadletter.LetterStatus.DONE;
import static io.resilience.deadletter.LetterStatus.PARKED;
import static io.resilience.deadletter.LetterStatus.READY;
import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.deadletter.CallContext;
import io.resilience.deadletter.LetterDraft;
import io.resilience.deadletter.LetterQuery;
import io.resilience.deadletter.Receipt;
import io.resilience.deadletter.ReplayOutcome;
import io.resilience.event.ResilienceEvent.LetterLate;
import io.resilience.event.ResilienceEvent.LetterParked;
import io.resilience.event.ResilienceEvent.LetterReplayed;
import io.resilience.exception.BulkheadFullException;
import io.resilience.exception.IdempotencyConflictException;
import io.resilience.metrics.Count;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReplayTest {
    private final PostOffice office = new PostOffice();
    private final Shop shop = new Shop("buy");

    @BeforeEach
    void open() {
        office.replay.register(shop);
    }

    private ReplayOutcome replay(String id) {
        return office.replay.replayOne(id).toCompletableFuture().join();
    }

    @Test
    void aReplayMakesTheCallAgainAndEndsTheLetter() {
        String id = office.keep("buy", "milk");
        office.heard.clear();
        assertThat(replay(id)).isEqualTo(ReplayOutcome.SUCCEEDED);
        assertThat(shop.asked).containsExactly("milk");
        assertThat(office.status(id)).isEqualTo(DONE);
        assertThat(office.heard).containsExactly(new LetterReplayed("shop", "buy", id, true));
        assertThat(office.metrics.of("shop", "buy").sum(Count.REPLAYED)).isEqualTo(1);
        assertThat(replay(id)).isEqualTo(ReplayOutcome.NOT_READY);
    }

    @Test
    void everyDeliveryCarriesTheSameKey() {
        String own = office.keep("buy", "milk");
        String given =
                ((Receipt.Kept) office.box.keep(PostOffice.failed("buy", "eggs", "order-1"), PostOffice.MAX_WAIT)).id();
        shop.purchase = item -> {
            throw new IOException("refused");
        };
        List.of(own, given, own, given).forEach(this::replay);
        assertThat(shop.keys).containsExactly(own, "order-1", own, "order-1");
        assertThat(CallContext.current().idempotencyKey()).isNull();
    }

    @Test
    void aReplayThatFailsUpdatesItsLetterAndMakesNoOther() {
        String id = office.keep("buy", "milk");
        shop.purchase = item -> {
            Receipt receipt = office.box.keep(PostOffice.failed("buy", item, null), PostOffice.MAX_WAIT);
            assertThat(receipt).isEqualTo(new Receipt.Replaying(id));
            throw new IOException("still refused");
        };
        assertThat(replay(id)).isEqualTo(ReplayOutcome.FAILED);
        assertThat(office.letters.count(LetterQuery.all())).isEqualTo(1);
        assertThat(office.letter(id).lastError()).isEqualTo("java.io.IOException: still refused");
        assertThat(office.letter(id).deliveries()).isEqualTo(1);
        assertThat(office.metrics.of("shop", "buy").sum(Count.REPLAY_FAILED)).isEqualTo(1);
    }

    @Test
    void anotherOperationCalledByAReplayKeepsItsOwnLetter() {
        String id = office.keep("buy", "milk");
        shop.purchase = item -> office.box.keep(PostOffice.failed("pay", item, null), PostOffice.MAX_WAIT);
        assertThat(replay(id)).isEqualTo(ReplayOutcome.SUCCEEDED);
        assertThat(office.letters.find(LetterQuery.of("shop", "pay"))).hasSize(1);
    }

    @Test
    void theFifthFailureParksAndAReplayByHandRevives() {
        String id = office.keep("buy", "milk");
        shop.purchase = item -> {
            throw new IOException("refused");
        };
        List<ReplayOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            outcomes.add(replay(id));
        }
        assertThat(outcomes).last().isEqualTo(ReplayOutcome.PARKED);
        assertThat(outcomes.subList(0, 4)).containsOnly(ReplayOutcome.FAILED);
        assertThat(office.heard).last().isEqualTo(new LetterParked("shop", "buy", id, "java.io.IOException: refused"));
        shop.purchase = item -> "bought";
        assertThat(replay(id)).isEqualTo(ReplayOutcome.SUCCEEDED);
    }

    @Test
    void aCallThatTheGuardRefusedWasNoDelivery() {
        String id = office.keep("buy", "milk");
        shop.purchase = item -> {
            throw new BulkheadFullException("shop", "buy", "25 calls are running");
        };
        for (int i = 0; i < 10; i++) {
            assertThat(replay(id)).isEqualTo(ReplayOutcome.REFUSED);
        }
        assertThat(office.status(id)).isEqualTo(READY);
        assertThat(office.letter(id).deliveries()).isZero();
    }

    @Test
    void aConflictOfKeysIsAFailureForGood() {
        String id = office.keep("buy", "milk");
        shop.purchase = item -> {
            throw new IdempotencyConflictException("shop", "buy", id);
        };
        assertThat(replay(id)).isEqualTo(ReplayOutcome.FAILED);
    }

    @Test
    void anInterruptedReplayWasNoDeliveryAndStaysInterrupted() {
        String id = office.keep("buy", "milk");
        shop.purchase = item -> {
            throw new InterruptedException();
        };
        assertThat(replay(id)).isEqualTo(ReplayOutcome.REFUSED);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(office.letter(id).deliveries()).isZero();
    }

    @Test
    void aStageIsWaitedFor() {
        String id = office.keep("buy", "milk");
        CompletableFuture<String> answer = new CompletableFuture<>();
        shop.purchase = item -> answer;
        CompletableFuture<ReplayOutcome> outcome = office.replay.replayOne(id).toCompletableFuture();
        assertThat(outcome).isNotDone();
        answer.completeExceptionally(new IOException("refused"));
        assertThat(outcome.join()).isEqualTo(ReplayOutcome.FAILED);
        assertThat(office.letter(id).lastError()).isEqualTo("java.io.IOException: refused");
    }

    @Test
    void aReplayWhoseLetterWasEndedMeanwhileChangesNothing() {
        String id = office.keep("buy", "milk");
        CompletableFuture<String> slow = new CompletableFuture<>();
        shop.purchase = item -> slow;
        CompletableFuture<ReplayOutcome> first = office.replay.replayOne(id).toCompletableFuture();
        office.time.advance(Duration.ofHours(1));
        assertThat(replay(id)).as("its lease is extended").isEqualTo(ReplayOutcome.NOT_READY);
        office.letters.discard(id, "anna", "not wanted");
        slow.complete("bought");
        assertThat(first.join()).isEqualTo(ReplayOutcome.STALE);
        assertThat(office.letter(id).lastError()).isEqualTo("not wanted");
    }

    @Test
    void aLetterOfAnotherSignatureIsParkedUncalled() {
        String id = Letters.id(office.letters.keep(Letters.draft("buy", "milk")));
        String other = Letters.id(office.letters.keep(new LetterDraft(
                Letters.call("buy", "buy(int)", "[1]", List.of()),
                Letters.draft("buy", "").failure())));
        String torn = Letters.id(office.letters.keep(new LetterDraft(
                Letters.call("buy", Shop.BUY.text(), "[{", List.of()),
                Letters.draft("buy", "").failure())));
        assertThat(replay(other)).isEqualTo(ReplayOutcome.PARKED);
        assertThat(replay(torn)).isEqualTo(ReplayOutcome.PARKED);
        assertThat(office.letter(other).lastError()).contains("is buy(java.lang.String) now and was buy(int)");
        assertThat(shop.asked).isEmpty();
        assertThat(replay(id)).isEqualTo(ReplayOutcome.SUCCEEDED);
    }

    @Test
    void unknownLettersAndOperationsAreSaid() {
        assertThat(replay("nonsense")).isEqualTo(ReplayOutcome.NOT_FOUND);
        String id = office.keep("sell", "car");
        assertThat(replay(id)).isEqualTo(ReplayOutcome.NO_TARGET);
        assertThat(office.status(id)).isEqualTo(READY);
        assertThat(office.replay.replayAll("shop", "sell")).isNull();
    }

    @Test
    void aLetterThatStaysParkedForAPersonIsNotReplayedByARun() {
        String id = office.keep("buy", "milk");
        office.letters.park(Objects.requireNonNull(office.letters.claim(id, Duration.ofHours(1))), "no");
        office.replay.replayAll("shop");
        assertThat(shop.asked).isEmpty();
        assertThat(office.status(id)).isEqualTo(PARKED);
    }

    @Test
    void anOutcomeThatComesAfterTheLeaseChangesNothingAndIsTold() {
        String id = office.keep("buy", "milk");
        shop.purchase = item -> {
            office.letters.discard(id, "anna", "bought by hand");
            return "bought";
        };
        assertThat(replay(id)).isEqualTo(ReplayOutcome.STALE);
        assertThat(office.status(id)).isEqualTo(DISCARDED);
        assertThat(office.heard).last().isEqualTo(new LetterLate("shop", "buy", id));
        assertThat(office.metrics.of("shop", "buy").sum(Count.LETTER_LATE)).isEqualTo(1);
        assertThat(office.metrics.of("shop", "buy").sum(Count.REPLAYED)).isZero();
    }
}
