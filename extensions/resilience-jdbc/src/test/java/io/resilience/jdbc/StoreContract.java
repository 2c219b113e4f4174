package io.resilience.jdbc;

import static io.resilience.jdbc.SampleLetters.draft;
import static io.resilience.jdbc.SampleLetters.id;

import io.resilience.deadletter.DeadLetters;
import io.resilience.deadletter.LetterAudit;
import io.resilience.deadletter.LetterAudit.Action;
import io.resilience.deadletter.LetterFailure;
import io.resilience.deadletter.LetterLease;
import io.resilience.deadletter.LetterRecord;
import io.resilience.deadletter.LetterStatus;
import io.resilience.deadletter.Receipt;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;

/** A store under test, and short words for what its tests do with it. */
interface StoreContract {
    Duration MINUTE = Duration.ofMinutes(1);
    LetterFailure OTHER_FAILURE = new LetterFailure("java.lang.IllegalStateException", "worse", 2);

    /** A store with room for ten letters. */
    StoreStage stage();

    @AfterEach
    default void close() {
        stage().close();
    }

    default DeadLetters letters() {
        return stage().letters();
    }

    default String keep(String argument) {
        return id(letters().keep(draft("buy", argument)));
    }

    default LetterLease claim(String id) {
        return Objects.requireNonNull(letters().claim(id, MINUTE));
    }

    default LetterLease journal(String argument) {
        return ((Receipt.Journaled) letters().journal(draft("buy", argument), MINUTE)).lease();
    }

    default List<LetterLease> claimDue(int most) {
        return letters().claimDue("shop", "buy", most, MINUTE);
    }

    static List<String> idsOf(List<LetterLease> leases) {
        return leases.stream().map(lease -> lease.letter().id()).toList();
    }

    default LetterRecord letter(String id) {
        return Objects.requireNonNull(letters().letter(id));
    }

    default LetterStatus status(String id) {
        return letter(id).status();
    }

    default List<Action> deeds(String id) {
        return letters().audit(id).stream().map(LetterAudit::action).toList();
    }
}
