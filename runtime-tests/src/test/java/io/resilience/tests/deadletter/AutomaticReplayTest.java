package io.resilience.tests.deadletter;

import static io.resilience.deadletter.LetterStatus.DONE;
import static io.resilience.deadletter.LetterStatus.PARKED;
import static io.resilience.deadletter.LetterStatus.READY;
import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.deadletter.ArgumentCodec;
import io.resilience.deadletter.LetterKeys;
import io.resilience.deadletter.LetterLease;
import io.resilience.deadletter.LetterQuery;
import io.resilience.deadletter.LetterRecord;
import io.resilience.deadletter.LetterScript;
import io.resilience.deadletter.Replay;
import io.resilience.deadletter.ReplayEnvironment;
import io.resilience.deadletter.ReplayRun;
import io.resilience.deadletter.ReplaySettings;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Letters are replayed without anyone's call: after a start, when they become due, and by several programs at once. */
class AutomaticReplayTest {
    private static final Duration LOOK = ReplaySettings.DEFAULT.lookForDue();
    private final PostOffice office = new PostOffice();
    private final Shop shop = new Shop("buy");

    private void fail() {
        shop.purchase = item -> {
            throw new IOException("refused");
        };
    }

    @Test
    void lettersLeftFromBeforeAreReplayedAsSoonAsTheirOperationIsKnown() {
        String id = office.keep("buy", "milk");
        office.replay.start();
        office.replay.register(shop);
        assertThat(shop.asked).containsExactly("milk");
        assertThat(office.status(id)).isEqualTo(DONE);
    }

    @Test
    void anOperationThatWasKnownBeforeTheStartIsNotForgotten() {
        office.keep("buy", "milk");
        office.replay.register(shop);
        assertThat(shop.asked).isEmpty();
        office.replay.start();
        assertThat(shop.asked).containsExactly("milk");
    }

    @Test
    void oneThatWantsItByHandIsLeftAlone() {
        shop.automatic = false;
        office.keep("buy", "milk");
        office.replay.start();
        office.replay.register(shop);
        office.time.advance(Duration.ofHours(1));
        assertThat(shop.asked).isEmpty();
    }

    @Test
    void aLetterThatFailsIsTriedAgainAfterGrowingPausesAndParkedInTheEnd() {
        String id = office.keep("buy", "milk");
        fail();
        office.replay.start();
        office.replay.register(shop);
        assertThat(shop.asked).hasSize(1);
        int minutes = 0;
        List<Integer> tried = new java.util.ArrayList<>();
        for (int seen = 1; office.status(id) == READY; minutes++) {
            office.time.advance(Duration.ofMinutes(1));
            if (shop.asked.size() > seen) {
                seen = shop.asked.size();
                tried.add(minutes);
            }
        }
        assertThat(shop.asked).hasSize(5);
        assertThat(office.status(id)).isEqualTo(PARKED);
        assertThat(office.letter(id).failures()).isEqualTo(5);
        assertThat(tried).containsExactly(0, 2, 10, 42);
    }

    @Test
    void anOpenBreakerIsNotAsked() {
        boolean[] open = {true};
        shop.open = () -> open[0];
        office.keep("buy", "milk");
        office.replay.start();
        office.replay.register(shop);
        office.time.advance(LOOK.multipliedBy(3));
        assertThat(shop.asked).isEmpty();
        open[0] = false;
        office.replay.breakerClosed("shop", "buy");
        assertThat(shop.asked).containsExactly("milk");
    }

    @Test
    void aBreakerThatClosesLeavesLettersThatBackOffAlone() {
        String id = office.keep("buy", "milk");
        fail();
        office.replay.register(shop);
        office.replay.breakerClosed("shop", "buy");
        office.replay.breakerClosed("shop", "buy");
        assertThat(shop.asked).hasSize(1);
        assertThat(office.letter(id).nextAttemptAt()).isNotNull();
        office.replay.replayAll("shop", "buy");
        office.time.advance(Duration.ofSeconds(1));
        assertThat(shop.asked).as("by hand, due or not").hasSize(2);
    }

    @Test
    void aReplayThatTakesLongKeepsItsLease() {
        CompletableFuture<String> slow = new CompletableFuture<>();
        shop.purchase = item -> slow;
        String id = office.keep("buy", "milk");
        office.replay.start();
        office.replay.register(shop);
        Shop other = new Shop("buy");
        Replay neighbour = neighbour();
        neighbour.register(other);
        office.time.advance(Duration.ofHours(2));
        assertThat(other.asked).isEmpty();
        slow.complete("bought");
        assertThat(office.status(id)).isEqualTo(DONE);
    }

    private Replay neighbour() {
        Replay neighbour = new Replay(
                new ReplayEnvironment(
                        office.letters,
                        office.script,
                        office.time.clockwork(),
                        Runnable::run,
                        office.news,
                        office.calls),
                ReplaySettings.DEFAULT);
        neighbour.start();
        return neighbour;
    }

    @Test
    void severalProgramsShareOneQueue() {
        Shop other = new Shop("buy");
        List<String> ids = IntStream.range(0, 40)
                .mapToObj(i -> office.keep("buy", "item " + i))
                .toList();
        office.replay.start();
        office.replay.register(shop);
        neighbour().register(other);
        office.time.advance(Duration.ofSeconds(10));
        assertThat(ids).allMatch(id -> office.status(id) == DONE);
        assertThat(shop.asked).isNotEmpty().doesNotContainAnyElementsOf(other.asked);
        assertThat(other.asked).isNotEmpty();
        assertThat(shop.asked.size() + other.asked.size()).isEqualTo(40);
    }

    @Test
    void whatAKilledProgramLeftBehindIsFoundWhenItsLeaseIsOver() {
        String id = office.keep("buy", "milk");
        LetterLease killed =
                office.letters.claimDue("shop", "buy", 1, Duration.ofMinutes(1)).get(0);
        office.replay.start();
        office.replay.register(shop);
        office.time.advance(Duration.ofMinutes(2));
        assertThat(shop.asked).containsExactly("milk");
        assertThat(office.status(id)).isEqualTo(DONE);
        assertThat(office.letters.complete(killed)).isFalse();
    }

    @Test
    void afterTheEndNothingIsLookedFor() {
        office.replay.start();
        office.replay.register(shop);
        office.replay.close();
        office.keep("buy", "milk");
        office.time.advance(Duration.ofHours(1));
        assertThat(shop.asked).isEmpty();
        assertThat(office.time.scheduled()).isZero();
    }

    @Test
    void aQueryChoosesWhatIsReplayed() {
        office.replay.register(shop);
        office.keep("buy", "milk");
        List<ReplayRun> none = office.replay.replayAll(LetterQuery.all().failedWith("java.lang.Error"));
        office.time.advance(Duration.ofSeconds(1));
        assertThat(none).singleElement().matches(run -> run.progress().over());
        assertThat(shop.asked).isEmpty();
        office.replay.replayAll(LetterQuery.of("shop", null).failedWith("java.io.IOException"));
        assertThat(shop.asked).containsExactly("milk");
    }

    @Test
    void encryptedLettersAreReadWithTheirKeyAndParkedWithoutIt() {
        LetterKeys old = LetterKeys.of("2025", new byte[32]);
        LetterScript before = new LetterScript(new ArgumentCodec(), old);
        LetterScript after = new LetterScript(new ArgumentCodec(), old.then("2026", new byte[16]));
        LetterScript without = new LetterScript(new ArgumentCodec(), LetterKeys.of("2027", new byte[16]));
        String id = encrypted(before, "milk");
        String newer = encrypted(after, "eggs");
        LetterRecord letter = office.letter(id);
        assertThat(letter.call().keyId()).isEqualTo("2025");
        assertThat(letter.call().arguments()).doesNotContain("milk");
        assertThat(after.shown(letter.call())).isEqualTo("[\"milk\"]");
        assertThat(without.shown(letter.call())).isEqualTo("[\"(hidden)\"]");
        replaying(after).replayOne(id);
        assertThat(shop.asked).containsExactly("milk");
        replaying(without).replayOne(newer);
        assertThat(office.letter(newer).status()).isEqualTo(PARKED);
        assertThat(office.letter(newer).lastError())
                .isEqualTo("key '2026' encrypted the arguments, and this program has only 2027; give it that key");
    }

    private String encrypted(LetterScript script, String item) {
        return Letters.id(
                office.box(office.letters, script).keep(PostOffice.failed("buy", item, null), PostOffice.MAX_WAIT));
    }

    private Replay replaying(LetterScript script) {
        Replay replay = new Replay(
                new ReplayEnvironment(
                        office.letters, script, office.time.clockwork(), Runnable::run, office.news, office.calls),
                ReplaySettings.DEFAULT);
        replay.register(shop);
        return replay;
    }
}
