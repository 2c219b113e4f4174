package io.resilience.jdbc;

import static io.resilience.deadletter.LetterStatus.CLAIMED;
import static io.resilience.deadletter.LetterStatus.READY;
import static io.resilience.jdbc.SampleLetters.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.deadletter.LetterAudit.Action;
import io.resilience.deadletter.LetterLease;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What every store promises of calls that are written down before they are made. */
interface JournalContract extends StoreContract {
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
        assertThat(StoreContract.idsOf(claimDue(10))).containsExactly(id);
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
}
