package io.resilience.jdbc;

import static io.resilience.deadletter.LetterStatus.CLAIMED;
import static io.resilience.deadletter.LetterStatus.READY;
import static io.resilience.jdbc.SampleLetters.draft;
import static io.resilience.jdbc.SampleLetters.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.deadletter.LetterCause;
import io.resilience.deadletter.LetterCount;
import io.resilience.deadletter.LetterLease;
import io.resilience.deadletter.LetterQuery;
import io.resilience.deadletter.LetterRecord;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every store promises of queries and counts. */
interface FindingContract extends StoreContract {
    @Test
    default void whatWaitsIsCountedByOperation() {
        keep("milk");
        String claimed = keep("eggs");
        claim(claimed);
        journal("bread");
        letters().park(claim(keep("flour")), "no mill");
        letters().complete(claim(keep("salt")));
        letters().keep(draft("pay", "milk"));
        assertThat(letters().unfinished())
                .containsExactly(new LetterCount("shop", "buy", 1, 4), new LetterCount("shop", "pay", 1, 1));
        stage().advance(MINUTE);
        assertThat(letters().unfinished())
                .containsExactly(new LetterCount("shop", "buy", 3, 4), new LetterCount("shop", "pay", 1, 1));
    }

    @Test
    default void queriesFilterAndPage() {
        List<String> buys =
                IntStream.range(0, 5).mapToObj(i -> keep("item " + i)).toList();
        String sell = id(letters().keep(draft("sell", "car")));
        letters().park(claim(buys.get(2)), "no");
        LetterQuery ready = LetterQuery.of("shop", "buy").with(READY).limit(3);
        List<String> first = ids(ready);
        assertThat(first).containsExactly(buys.get(0), buys.get(1), buys.get(3));
        assertThat(ids(ready.after(first.get(2)))).containsExactly(buys.get(4));
        assertThat(letters().count(ready)).isEqualTo(4);
        assertThat(ids(LetterQuery.of(null, "sell"))).containsExactly(sell);
        assertThat(ids(LetterQuery.of("elsewhere", null))).isEmpty();
        assertThat(letters().count(LetterQuery.all())).isEqualTo(6);
        claim(buys.get(0));
        assertThat(ids(LetterQuery.all().with(CLAIMED))).containsExactly(buys.get(0));
        stage().advance(MINUTE);
        assertThat(ids(LetterQuery.all().with(CLAIMED))).isEmpty();
        assertThat(ids(LetterQuery.all().with(READY))).contains(buys.get(0));
    }

    @Test
    default void queriesFilterByTimeAndFailure() {
        keep("old");
        stage().advance(MINUTE);
        String young = keep("young");
        LetterLease lease = journal("other");
        letters().failed(lease, OTHER_FAILURE);
        assertThat(ids(LetterQuery.all().made(stage().now(), null).failedWith("java.io.IOException")))
                .containsExactly(young);
        assertThat(letters().count(LetterQuery.all().made(null, stage().now()))).isEqualTo(1);
        assertThat(ids(LetterQuery.all().failedWith("java.lang.IllegalStateException")))
                .containsExactly(lease.letter().id());
    }

    @Test
    default void theNewestComeFirstWhereThatIsWantedPageByPage() {
        List<String> made =
                IntStream.range(0, 5).mapToObj(i -> keep("item " + i)).toList();
        LetterQuery newest = LetterQuery.of("shop", null).latestFirst().limit(2);
        assertThat(ids(newest)).containsExactly(made.get(4), made.get(3));
        assertThat(ids(newest.after(made.get(3)))).containsExactly(made.get(2), made.get(1));
        assertThat(ids(newest.after(made.get(0)))).isEmpty();
    }

    @Test
    default void unfinishedAreThoseThatWaitOrAreBeingReplayed() {
        List<String> made =
                IntStream.range(0, 4).mapToObj(i -> keep("item " + i)).toList();
        letters().complete(claim(made.get(0)));
        letters().park(claim(made.get(1)), "no");
        claim(made.get(2));
        letters().discard(made.get(3), "olga", "sold out");
        LetterQuery unfinished = LetterQuery.all().onlyUnfinished();
        assertThat(ids(unfinished)).containsExactly(made.get(1), made.get(2));
        assertThat(ids(unfinished.latestFirst())).containsExactly(made.get(2), made.get(1));
        assertThat(letters().count(unfinished)).isEqualTo(2);
    }

    @Test
    default void textIsFoundInNamesAndFailuresAndNeverInArguments() {
        String waiting = keep("milk");
        String parked = keep("bread");
        letters().park(claim(parked), "100% of the Flour_is gone");
        assertThat(ids(LetterQuery.all().saying("flour_IS GONE"))).containsExactly(parked);
        assertThat(ids(LetterQuery.all().saying("shop/buy"))).containsExactly(waiting, parked);
        assertThat(ids(LetterQuery.all().saying(waiting.toUpperCase(java.util.Locale.ROOT))))
                .containsExactly(waiting);
        assertThat(letters().count(LetterQuery.all().saying("100%"))).isEqualTo(1);
        for (String absent : List.of("milk", "10_%", "!", "flour bread")) {
            assertThat(ids(LetterQuery.all().saying(absent))).as(absent).isEmpty();
        }
    }

    @Test
    default void causesAreCountedThoseOfMostLettersFirst() {
        java.time.Instant first = stage().now();
        keep("old");
        stage().advance(MINUTE);
        String young = keep("young");
        letters().failed(journal("other"), OTHER_FAILURE);
        letters().discard(keep("gone"), "olga", "sold out");
        assertThat(letters().causes(LetterQuery.all().onlyUnfinished().latestFirst()))
                .containsExactly(
                        new LetterCause("shop", "buy", "java.io.IOException", 2, first, stage().now()),
                        new LetterCause(
                                "shop", "buy", "java.lang.IllegalStateException", 1, stage().now(), stage().now()));
        assertThat(letters().causes(LetterQuery.all().saying(young))).hasSize(1);
        assertThat(letters().causes(LetterQuery.all().limit(1))).hasSize(1);
    }

    private List<String> ids(LetterQuery query) {
        return letters().find(query).stream().map(LetterRecord::id).toList();
    }
}
