package io.resilience.jdbc;

import static io.resilience.deadletter.LetterStatus.DISCARDED;
import static io.resilience.deadletter.LetterStatus.EXPIRED;
import static io.resilience.deadletter.LetterStatus.INCOMPLETE;
import static io.resilience.deadletter.LetterStatus.READY;
import static io.resilience.jdbc.SampleLetters.draft;
import static io.resilience.jdbc.SampleLetters.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.deadletter.LetterCount;
import io.resilience.deadletter.LetterDraft;
import io.resilience.deadletter.LetterIds;
import io.resilience.deadletter.LetterQuery;
import io.resilience.deadletter.LetterRecord;
import io.resilience.deadletter.LetterRecord.Delivered;
import io.resilience.deadletter.Receipt;
import io.resilience.deadletter.Retention;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What every store promises of letters that lack arguments: nothing that it does hands one out. */
interface IncompleteContract extends StoreContract {
    LetterDraft HIDDEN = draft("buy", "(hidden)", "order-1");

    private String incomplete() {
        LetterRecord letter = new LetterRecord(
                new LetterIds(() -> stage().now(), Math::random).next(),
                HIDDEN.call(),
                HIDDEN.failure(),
                stage().now(),
                INCOMPLETE,
                Delivered.NONE,
                null,
                "left out");
        return id(letters().restore(letter, "anna"));
    }

    @Test
    default void anIncompleteLetterIsNeverHandedOut() {
        String id = incomplete();
        assertThat(letter(id).status()).isEqualTo(INCOMPLETE);
        assertThat(letter(id).lastError()).isEqualTo("left out");
        assertThat(letters().claim(id, MINUTE)).isNull();
        assertThat(letters().revive(id, "anna")).isFalse();
        stage().advance(Duration.ofDays(400));
        assertThat(claimDue(10)).isEmpty();
        assertThat(letters().claim(id, MINUTE)).isNull();
        assertThat(status(id)).isEqualTo(INCOMPLETE);
    }

    @Test
    default void anIncompleteLetterIsFoundAndCountedAmongTheUnfinished() {
        String id = incomplete();
        assertThat(letters().find(LetterQuery.all().with(INCOMPLETE)))
                .extracting(LetterRecord::id)
                .containsExactly(id);
        assertThat(letters().find(LetterQuery.all().with(READY))).isEmpty();
        assertThat(letters().unfinished()).containsExactly(new LetterCount("shop", "buy", 0, 1));
    }

    @Test
    default void anIncompleteLetterHoldsNoKeyForItCannotBeReplayedInAnothersPlace() {
        String id = incomplete();
        String whole = id(letters().keep(HIDDEN));
        assertThat(whole).isNotEqualTo(id);
        assertThat(status(whole)).isEqualTo(READY);
        assertThat(letters().restore(letter(id), "anna")).as("its id is taken").isInstanceOf(Receipt.Refused.class);
        String second = incomplete();
        assertThat(second).as("its key is not").isNotEqualTo(id);
    }

    @Test
    default void aPersonDiscardsAnIncompleteLetter() {
        String id = incomplete();
        assertThat(letters().discard(id, "anna", "ordered by phone")).isTrue();
        assertThat(status(id)).isEqualTo(DISCARDED);
        assertThat(letters().revive(id, "anna")).isFalse();
    }

    @Test
    default void anIncompleteLetterExpiresAsOthersThatWait() {
        String id = incomplete();
        stage().advance(Duration.ofDays(2));
        letters().purge(new Retention(Duration.ofDays(7), Duration.ofDays(1), Duration.ofDays(90), 100));
        assertThat(status(id)).isEqualTo(EXPIRED);
    }
}
