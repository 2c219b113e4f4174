package io.resilience.jdbc;

import static io.resilience.deadletter.LetterStatus.CLAIMED;
import static io.resilience.deadletter.LetterStatus.DONE;
import static io.resilience.deadletter.LetterStatus.READY;
import static io.resilience.jdbc.SampleLetters.draft;
import static io.resilience.jdbc.SampleLetters.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.deadletter.LetterAudit.Action;
import io.resilience.deadletter.LetterDraft;
import io.resilience.deadletter.LetterLease;
import io.resilience.deadletter.Receipt;
import io.resilience.testkit.Racers;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every store promises to whoever asks to have a call kept that another has journalled: what it was told is there stays there. */
interface PromiseContract extends StoreContract {
    LetterDraft ORDER = draft("buy", "milk", "order-1");

    private LetterLease journalled() {
        return ((Receipt.Journaled) letters().journal(ORDER, MINUTE)).lease();
    }

    @Test
    default void aJournalledCallThatIsNotToBeMadeAgainLeavesNoTrace() {
        LetterLease lease = journalled();
        assertThat(letters().abandon(lease)).isTrue();
        assertThat(letters().abandon(lease)).isFalse();
        assertThat(letters().letter(lease.letter().id())).isNull();
        assertThat(letters().audit(lease.letter().id())).isEmpty();
        assertThat(letters().journal(ORDER, MINUTE)).as("its key is free").isInstanceOf(Receipt.Journaled.class);
    }

    @Test
    default void aLetterThatWasPromisedWaitsWhenItsJournalIsTakenBack() {
        LetterLease lease = journalled();
        String promised = id(letters().keep(ORDER));
        assertThat(promised).isEqualTo(lease.letter().id());
        assertThat(status(promised)).as("its call is under way").isEqualTo(CLAIMED);
        assertThat(letters().abandon(lease)).isTrue();
        assertThat(status(promised)).isEqualTo(READY);
        assertThat(letter(promised).failure()).isEqualTo(ORDER.failure());
        assertThat(letter(promised).deliveries()).isZero();
        assertThat(deeds(promised)).containsExactly(Action.JOURNALED, Action.KEPT);
        assertThat(StoreContract.idsOf(claimDue(10))).containsExactly(promised);
    }

    @Test
    default void aLetterThatWasPromisedIsDoneWhenItsCallSucceeds() {
        LetterLease lease = journalled();
        String promised = id(letters().keep(ORDER));
        assertThat(letters().withdraw(lease)).isTrue();
        assertThat(status(promised)).isEqualTo(DONE);
        assertThat(deeds(promised)).containsExactly(Action.JOURNALED, Action.KEPT, Action.DONE);
        assertThat(id(letters().keep(ORDER))).as("its key is free").isNotEqualTo(promised);
    }

    @Test
    default void aLetterThatWasPromisedTellsTheFailureOfItsCallInTheEnd() {
        LetterLease lease = journalled();
        String promised = id(letters().keep(ORDER));
        assertThat(letters().failed(lease, OTHER_FAILURE)).isTrue();
        assertThat(letter(promised).failure()).isEqualTo(OTHER_FAILURE);
        assertThat(status(promised)).isEqualTo(READY);
    }

    @Test
    default void aPromiseHoldsAlsoWhenTheJournalsLeaseHadRunOut() {
        LetterLease lease = journalled();
        stage().advance(MINUTE);
        String promised = id(letters().keep(ORDER));
        assertThat(promised).isEqualTo(lease.letter().id());
        assertThat(letters().abandon(lease)).isTrue();
        assertThat(status(promised)).isEqualTo(READY);
    }

    @Test
    default void aFailureThatIsKnownIsNotReplacedByThatOfAnotherAsker() {
        LetterLease lease = journalled();
        assertThat(letters().failed(lease, OTHER_FAILURE)).isTrue();
        assertThat(id(letters().keep(ORDER))).isEqualTo(lease.letter().id());
        assertThat(letter(lease.letter().id()).failure()).isEqualTo(OTHER_FAILURE);
    }

    @Test
    default void ofAKeepAndTheEndOfAJournalAtOnceNeitherLosesTheLetter() throws InterruptedException {
        for (int round = 0; round < 40; round++) {
            LetterLease lease = journalled();
            boolean succeeds = round % 2 == 0;
            List<Object> told = Racers.race(2, racer -> {
                if (racer == 0) {
                    return letters().keep(ORDER);
                }
                return succeeds ? letters().withdraw(lease) : letters().abandon(lease);
            });
            String promised = id((Receipt) told.get(0));
            assertThat(told.get(1)).isEqualTo(true);
            assertThat(letters().letter(promised)).as("round %d", round).isNotNull();
            if (!letter(promised).status().finished()) {
                assertThat(status(promised)).isEqualTo(READY);
                letters().complete(claim(promised));
            }
        }
    }
}
