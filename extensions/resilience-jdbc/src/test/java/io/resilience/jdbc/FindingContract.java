package io.resilience.jdbc;

import static io.resilience.deadletter.LetterStatus.CLAIMED;
import static io.resilience.deadletter.LetterStatus.READY;
import static io.resilience.jdbc.SampleLetters.draft;
import static io.resilience.jdbc.SampleLetters.id;
import static org.assertj.core.api.Assertions.assertThat;

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

    private List<String> ids(LetterQuery query) {
        return letters().find(query).stream().map(LetterRecord::id).toList();
    }
}
