package io.resilience.jdbc;

import static io.resilience.deadletter.LetterStatus.CLAIMED;
import static io.resilience.deadletter.LetterStatus.DONE;
import static io.resilience.deadletter.LetterStatus.PARKED;
import static io.resilience.deadletter.LetterStatus.READY;
import static io.resilience.jdbc.SampleLetters.draft;
import static io.resilience.jdbc.SampleLetters.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.deadletter.LetterLease;
import io.resilience.deadletter.LetterQuery;
import io.resilience.deadletter.LetterRecord;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What every store promises of claims and their leases. */
interface ClaimingContract extends StoreContract {
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
    default void dueLettersComeLongestDueFirst() {
        String first = keep("first");
        stage().advance(Duration.ofSeconds(1));
        String second = keep("second");
        stage().advance(Duration.ofSeconds(1));
        letters().fail(claim(first), "later", Duration.ofSeconds(10));
        String third = keep("third");
        letters().keep(draft("sell", "car"));
        assertThat(letter(first).nextAttemptAt()).isEqualTo(stage().now().plusSeconds(10));
        assertThat(StoreContract.idsOf(claimDue(1))).containsExactly(second);
        assertThat(StoreContract.idsOf(claimDue(10))).containsExactly(third);
        assertThat(claimDue(10)).isEmpty();
        stage().advance(Duration.ofSeconds(10));
        assertThat(StoreContract.idsOf(claimDue(10))).containsExactly(first);
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
        assertThat(StoreContract.idsOf(claimDue(1))).containsExactly(good);
        assertThat(status(bad)).isEqualTo(PARKED);
        assertThat(letter(bad).lastError()).contains("can't be read", "oops");
        assertThat(letters().discard(bad, "anna", "broken")).isTrue();
    }
}
