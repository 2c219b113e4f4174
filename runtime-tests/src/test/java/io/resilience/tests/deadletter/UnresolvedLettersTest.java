package io.resilience.tests.deadletter;

import static io.resilience.deadletter.LetterStatus.DONE;
import static io.resilience.deadletter.LetterStatus.READY;
import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.deadletter.LetterCount;
import io.resilience.deadletter.LetterQuery;
import io.resilience.deadletter.LetterRecord;
import io.resilience.deadletter.Replay;
import io.resilience.deadletter.ReplayEnvironment;
import io.resilience.deadletter.ReplayOutcome;
import io.resilience.deadletter.ReplaySettings;
import io.resilience.event.ResilienceEvent;
import io.resilience.event.ResilienceEvent.LettersUnresolved;
import io.resilience.testkit.ForwardedLetters;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Letters that nothing can replay wait as they are, and are told of. */
class UnresolvedLettersTest {
    private static final Duration LOOK = ReplaySettings.DEFAULT.lookForDue();
    private final PostOffice office = new PostOffice();

    private List<ResilienceEvent> told() {
        return office.heard.stream().filter(LettersUnresolved.class::isInstance).toList();
    }

    @Test
    void theyWaitAndAreNotDelivered() {
        String id = office.keep("sell", "milk");
        office.replay.start();
        office.replay.register(new Shop("buy"));
        office.replay.replayAll(LetterQuery.all());
        office.replay.breakerClosed("shop");
        assertThat(office.replay.replayOne(id).toCompletableFuture()).isCompletedWithValue(ReplayOutcome.NO_TARGET);
        office.time.advance(Duration.ofHours(9));
        assertThat(List.of(office.letter(id)))
                .extracting(LetterRecord::status, LetterRecord::deliveries)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(READY, 0));
        assertThat(office.replay.unresolved()).containsExactly(new LetterCount("shop", "sell", 1, 1));
    }

    @Test
    void eachOperationIsToldOfOnceAndAgainWhenItComesBack() {
        String id = office.keep("sell", "milk");
        office.keep("sell", "eggs");
        office.keep("pay", "bread");
        office.replay.start();
        office.replay.register(new Shop("buy"));
        assertThat(told()).as("its class may yet come").isEmpty();
        office.time.advance(LOOK.multipliedBy(4));
        assertThat(told())
                .containsExactly(new LettersUnresolved("shop", "pay", 1), new LettersUnresolved("shop", "sell", 2));
        office.letters
                .find(LetterQuery.of("shop", "sell"))
                .forEach(each -> office.letters.discard(each.id(), "a", "b"));
        office.time.advance(LOOK);
        office.keep("sell", "flour");
        office.time.advance(LOOK);
        assertThat(told()).hasSize(3).last().isEqualTo(new LettersUnresolved("shop", "sell", 1));
        assertThat(office.status(id).finished()).isTrue();
    }

    @Test
    void theyAreReplayedWhenTheirOperationIsRegistered() {
        String id = office.keep("sell", "milk");
        office.replay.start();
        office.replay.register(new Shop("buy"));
        office.time.advance(LOOK);
        Shop sells = new Shop("sell");
        office.replay.register(sells);
        assertThat(sells.asked).containsExactly("milk");
        assertThat(office.status(id)).isEqualTo(DONE);
        assertThat(office.letter(id).deliveries()).isEqualTo(1);
        assertThat(office.replay.unresolved()).isEmpty();
    }

    @Test
    void aProgramWithoutAnyOperationTellsOfThemToo() {
        office.keep("sell", "milk");
        ForwardedLetters durable = new ForwardedLetters(office.letters) {
            @Override
            public boolean mayWait() {
                return true;
            }
        };
        new Replay(
                        new ReplayEnvironment(
                                durable,
                                office.script,
                                office.time.clockwork(),
                                Runnable::run,
                                office.news,
                                office.calls),
                        ReplaySettings.DEFAULT)
                .start();
        office.time.advance(LOOK);
        assertThat(told()).containsExactly(new LettersUnresolved("shop", "sell", 1));
    }

    @Test
    void anOfferedTargetIsAskedAtTheNextLookUnlessOneIsRegisteredMeanwhile() {
        office.keep("sell", "milk");
        Shop offered = new Shop("sell");
        Shop registered = new Shop("sell");
        office.replay.start();
        office.replay.offer(offered);
        assertThat(offered.asked).isEmpty();
        office.time.advance(LOOK);
        assertThat(offered.asked).containsExactly("milk");
        office.time.advance(Duration.ofSeconds(1)); // its run ends
        office.replay.register(registered);
        office.replay.offer(offered);
        office.keep("sell", "eggs");
        office.time.advance(LOOK);
        assertThat(registered.asked).containsExactly("eggs");
        assertThat(offered.asked).hasSize(1);
    }
}
