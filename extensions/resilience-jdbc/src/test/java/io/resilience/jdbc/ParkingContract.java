package io.resilience.jdbc;

import static io.resilience.deadletter.LetterStatus.DISCARDED;
import static io.resilience.deadletter.LetterStatus.PARKED;
import static io.resilience.deadletter.LetterStatus.READY;
import static io.resilience.jdbc.SampleLetters.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.resilience.deadletter.LetterAudit;
import io.resilience.deadletter.LetterAudit.Action;
import io.resilience.deadletter.LetterFailure;
import io.resilience.deadletter.LetterLease;
import io.resilience.deadletter.LetterRecord.Delivered;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What every store promises of letters that fail, are parked, given back or ended. */
interface ParkingContract extends StoreContract {
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
            assertThat(StoreContract.idsOf(claimDue(1))).containsExactly(poison);
            stage().advance(MINUTE);
        }
        String next = keep("milk");
        assertThat(StoreContract.idsOf(claimDue(1))).as("poison delays nobody").containsExactly(next);
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
}
