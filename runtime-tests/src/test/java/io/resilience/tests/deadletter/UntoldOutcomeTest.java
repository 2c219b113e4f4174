package io.resilience.tests.deadletter;

import static io.resilience.deadletter.LetterStatus.CLAIMED;
import static io.resilience.deadletter.LetterStatus.DONE;
import static io.resilience.deadletter.LetterStatus.READY;
import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.deadletter.LeasedCalls;
import io.resilience.deadletter.LetterStatus;
import io.resilience.deadletter.Replay;
import io.resilience.deadletter.ReplayEnvironment;
import io.resilience.deadletter.ReplayOutcome;
import io.resilience.deadletter.ReplayRun;
import io.resilience.deadletter.ReplaySettings;
import io.resilience.exception.CircuitOpenException;
import io.resilience.metrics.Count;
import io.resilience.tests.deadletter.ForgetfulLetters.Mood;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What came of a replay is told until the store has heard, and a replay that was made is not made again by this program. */
class UntoldOutcomeTest {
    private final PostOffice office = new PostOffice();
    private final ForgetfulLetters store = new ForgetfulLetters(office.letters);
    private final LeasedCalls calls = new LeasedCalls(store, office.time);
    private final Replay replay = new Replay(
            new ReplayEnvironment(store, office.script, office.time.clockwork(), Runnable::run, office.news, calls),
            ReplaySettings.DEFAULT);
    private final Shop shop = new Shop("buy");

    UntoldOutcomeTest() {
        replay.register(shop);
    }

    private LetterStatus status(String id) {
        return office.status(id);
    }

    private CompletableFuture<ReplayOutcome> replayed(String id) {
        return replay.replayOne(id).toCompletableFuture();
    }

    /** A replay that succeeds while the store hears neither of its end nor of its lease. */
    private CompletableFuture<ReplayOutcome> madeUnheardFor(Duration time, String id) {
        store.outcomes = Mood.FAILS_BEFORE;
        store.extensions = Mood.FAILS_BEFORE;
        CompletableFuture<ReplayOutcome> outcome = replayed(id);
        office.time.advance(time);
        return outcome;
    }

    @Test
    void aSuccessIsToldWhenTheStoreIsBack() {
        String id = office.keep("buy", "milk");
        store.outcomes = Mood.FAILS_BEFORE;
        CompletableFuture<ReplayOutcome> outcome = replayed(id);
        office.time.advance(Duration.ofSeconds(20));
        assertThat(outcome).isNotDone();
        assertThat(status(id)).isEqualTo(CLAIMED);
        store.outcomes = Mood.FINE;
        office.time.advance(Duration.ofSeconds(16));
        assertThat(outcome).isCompletedWithValue(ReplayOutcome.SUCCEEDED);
        assertThat(status(id)).isEqualTo(DONE);
        assertThat(shop.asked).containsExactly("milk");
        assertThat(office.metrics.of("shop", "buy").sum(Count.REPLAYED)).isEqualTo(1);
        assertThat(office.time.scheduled()).isZero();
    }

    @Test
    void aFailureARefusalAndAnUnreadableLetterAreToldWhenTheStoreIsBackToo() {
        String failed = office.keep("buy", "milk");
        String refused = office.keep("buy", "eggs");
        String unreadable = Letters.id(office.letters.keep(Letters.draft("buy", "other signature")));
        store.outcomes = Mood.FAILS_BEFORE;
        shop.purchase = item -> {
            throw new IOException("closed");
        };
        replayed(failed);
        shop.purchase = item -> {
            throw new CircuitOpenException("shop", "buy", "OPEN", () -> 0, null);
        };
        replayed(refused);
        CompletableFuture<ReplayOutcome> parked = replayed(unreadable);
        store.outcomes = Mood.FINE;
        office.time.advance(Duration.ofSeconds(1));
        assertThat(status(failed)).isEqualTo(READY);
        assertThat(office.letter(failed).lastError()).isEqualTo("java.io.IOException: closed");
        assertThat(office.letter(failed).failures()).isEqualTo(1);
        assertThat(status(refused)).isEqualTo(READY);
        assertThat(office.letter(refused).deliveries()).isZero();
        assertThat(parked).isDone();
        assertThat(office.time.scheduled()).isZero();
    }

    @Test
    void aSuccessWhoseLeaseRanOutIsToldByTheNextClaimAndNotMadeAgain() {
        String id = office.keep("buy", "milk");
        CompletableFuture<ReplayOutcome> outcome = madeUnheardFor(Duration.ofMinutes(5), id);
        assertThat(status(id)).as("its lease is over").isEqualTo(READY);
        store.extensions = Mood.FINE;
        ReplayRun run = replay.replayAll("shop", "buy");
        assertThat(run).isNotNull();
        assertThat(shop.asked).containsExactly("milk");
        store.outcomes = Mood.FINE;
        office.time.advance(Duration.ofSeconds(30));
        assertThat(outcome).isCompletedWithValue(ReplayOutcome.SUCCEEDED);
        assertThat(status(id)).isEqualTo(DONE);
        assertThat(shop.asked).containsExactly("milk");
    }

    @Test
    void aReplayUnderWayWhoseLeaseRanOutIsNotMadeASecondTimeBesideItself() {
        String id = office.keep("buy", "milk");
        CompletableFuture<String> slow = new CompletableFuture<>();
        shop.purchase = item -> slow;
        store.extensions = Mood.FAILS_BEFORE;
        CompletableFuture<ReplayOutcome> outcome = replayed(id);
        office.time.advance(Duration.ofMinutes(2));
        assertThat(status(id)).as("its lease is over").isEqualTo(READY);
        store.extensions = Mood.FINE;
        assertThat(replayed(id)).isCompletedWithValue(ReplayOutcome.NOT_READY);
        office.time.advance(Duration.ofMinutes(10));
        assertThat(status(id)).as("the new lease is kept").isEqualTo(CLAIMED);
        slow.complete("bought");
        assertThat(outcome).isCompletedWithValue(ReplayOutcome.SUCCEEDED);
        assertThat(status(id)).isEqualTo(DONE);
        assertThat(shop.asked).containsExactly("milk");
        assertThat(office.time.scheduled()).isZero();
    }

    @Test
    void aSuccessThatTheStoreTookThoughItFailedIsNotMadeAgain() {
        String id = office.keep("buy", "milk");
        store.outcomes = Mood.FAILS_AFTER;
        CompletableFuture<ReplayOutcome> outcome = replayed(id);
        assertThat(status(id)).isEqualTo(DONE);
        store.outcomes = Mood.FINE;
        office.time.advance(Duration.ofHours(2));
        assertThat(outcome).isDone();
        assertThat(shop.asked).containsExactly("milk");
        assertThat(office.time.scheduled()).isZero();
    }

    @Test
    void whatWasNotToldForAnHourIsStillKnownWhenTheLetterIsClaimed() {
        String id = office.keep("buy", "milk");
        CompletableFuture<ReplayOutcome> outcome = madeUnheardFor(Duration.ofHours(2), id);
        assertThat(outcome).isCompletedWithValue(ReplayOutcome.STALE);
        assertThat(office.time.scheduled()).isZero();
        store.outcomes = Mood.FINE;
        store.extensions = Mood.FINE;
        replayed(id);
        assertThat(status(id)).isEqualTo(DONE);
        assertThat(shop.asked).containsExactly("milk");
    }

    @Test
    void closingTellsWhatIsUntoldOnceMoreAndLeavesNoTimer() {
        String id = office.keep("buy", "milk");
        String other = office.keep("buy", "eggs");
        store.outcomes = Mood.FAILS_BEFORE;
        replayed(id);
        store.outcomes = Mood.FINE;
        replay.close();
        assertThat(status(id)).isEqualTo(DONE);
        assertThat(status(other)).isEqualTo(READY);
        assertThat(office.time.scheduled()).isZero();
    }
}
