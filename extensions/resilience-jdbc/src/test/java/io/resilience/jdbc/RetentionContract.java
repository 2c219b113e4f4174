package io.resilience.jdbc;

import static io.resilience.deadletter.LetterStatus.CLAIMED;
import static io.resilience.deadletter.LetterStatus.DONE;
import static io.resilience.deadletter.LetterStatus.EXPIRED;
import static io.resilience.deadletter.LetterStatus.PARKED;
import static io.resilience.deadletter.LetterStatus.READY;
import static io.resilience.jdbc.SampleLetters.draft;
import static io.resilience.jdbc.SampleLetters.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.deadletter.LetterAudit;
import io.resilience.deadletter.LetterAudit.Action;
import io.resilience.deadletter.LetterRecord;
import io.resilience.deadletter.Purged;
import io.resilience.deadletter.Receipt;
import io.resilience.deadletter.Retention;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every store promises of clearing away, export and import. */
interface RetentionContract extends StoreContract {
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
        assertThat(StoreContract.idsOf(claimDue(10))).containsExactly(id);
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
}
