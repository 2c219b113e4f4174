package io.resilience.jdbc;

import static io.resilience.jdbc.SampleLetters.draft;
import static io.resilience.jdbc.SampleLetters.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.deadletter.LetterLease;
import io.resilience.deadletter.LetterQuery;
import io.resilience.deadletter.Receipt;
import io.resilience.testkit.Racers;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every store promises to threads that come at once. */
interface RacingContract extends StoreContract {
    @Test
    default void racingClaimsHandALetterOutOnce() throws InterruptedException {
        for (int round = 0; round < 30; round++) {
            String id = keep("milk");
            List<LetterLease> leases = Racers.race(3, racer -> letters().claim(id, MINUTE));
            List<LetterLease> won = leases.stream().filter(Objects::nonNull).toList();
            assertThat(won).hasSize(1);
            assertThat(letters().complete(won.get(0))).isTrue();
        }
    }

    @Test
    default void racingReplayersShareTheDueLettersAndTakeEachOnce() throws InterruptedException {
        for (int round = 0; round < 10; round++) {
            List<String> ids =
                    IntStream.range(0, 10).mapToObj(i -> keep("item " + i)).toList();
            ConcurrentLinkedQueue<String> taken = new ConcurrentLinkedQueue<>();
            Racers.race(4, racer -> {
                while (taken.size() < ids.size()) {
                    claimDue(2).forEach(lease -> {
                        taken.add(lease.letter().id());
                        assertThat(letters().complete(lease)).isTrue();
                    });
                }
                return racer;
            });
            assertThat(taken).containsExactlyInAnyOrderElementsOf(ids);
        }
    }

    @Test
    default void racingKeepsNeverExceedTheCapacityAndOneKeyIsOneLetter() throws InterruptedException {
        List<List<Receipt>> receipts = Racers.race(
                4,
                racer -> IntStream.range(0, 40)
                        .mapToObj(i -> letters().keep(draft("buy", "item " + i % 20, "order-" + i % 20)))
                        .toList());
        assertThat(letters().count(LetterQuery.all())).isEqualTo(10);
        assertThat(receipts.stream()
                        .flatMap(List::stream)
                        .filter(Receipt.Kept.class::isInstance)
                        .distinct())
                .hasSize(10);
    }
}
