package io.resilience.tests.deadletter;

import static io.resilience.deadletter.LetterStatus.DONE;
import static io.resilience.deadletter.LetterStatus.READY;
import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.deadletter.LeasedCalls;
import io.resilience.deadletter.LetterDraft;
import io.resilience.deadletter.LetterQuery;
import io.resilience.deadletter.LetterRecord;
import io.resilience.deadletter.Replay;
import io.resilience.deadletter.ReplayEnvironment;
import io.resilience.deadletter.ReplayProgress.State;
import io.resilience.deadletter.ReplayRun;
import io.resilience.deadletter.ReplaySettings;
import io.resilience.exception.CircuitOpenException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class ReplayRunTest {
    private static final Duration SECOND = Duration.ofSeconds(1);
    private final PostOffice office = new PostOffice();
    private final Shop shop = new Shop("buy");

    @BeforeEach
    void open() {
        office.replay.register(shop);
    }

    private List<String> keep(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> office.keep("buy", "item " + i))
                .toList();
    }

    private ReplayRun run() {
        return Objects.requireNonNull(office.replay.replayAll("shop", "buy"));
    }

    private static State state(ReplayRun run) {
        return run.progress().state();
    }

    @Test
    void tenASecondAreBegunInTheOrderOfTheirMaking() {
        List<String> ids = keep(25);
        ReplayRun run = run();
        assertThat(shop.asked).containsExactly("item 0");
        office.time.advance(SECOND.minusNanos(1));
        assertThat(shop.asked).hasSize(10);
        office.time.advance(SECOND);
        assertThat(shop.asked).hasSize(20);
        office.time.advance(SECOND);
        assertThat(shop.asked)
                .hasSize(25)
                .startsWith("item 0", "item 1", "item 2")
                .doesNotHaveDuplicates();
        assertThat(run.progress().succeeded()).isEqualTo(25);
        assertThat(state(run)).isEqualTo(State.FINISHED);
        assertThat(ids).allMatch(id -> office.status(id) == DONE);
        assertThat(office.replay.runs()).isEmpty();
        assertThat(office.time.scheduled()).isZero();
    }

    @Test
    void morePagesThanOneAreReplayed() {
        keep(100);
        run();
        office.time.advance(Duration.ofSeconds(11));
        assertThat(shop.asked).hasSize(100).doesNotHaveDuplicates();
    }

    @Test
    @SuppressWarnings("FutureReturnValueIgnored") // the run waits for what the shop returns
    void fourAreInFlightAtMost() {
        List<CompletableFuture<String>> answers = new ArrayList<>();
        shop.purchase = item -> {
            answers.add(new CompletableFuture<>());
            return answers.get(answers.size() - 1);
        };
        keep(10);
        ReplayRun run = run();
        office.time.advance(Duration.ofMinutes(1));
        assertThat(answers).hasSize(4);
        assertThat(run.progress().inFlight()).isEqualTo(4);
        answers.get(2).complete("bought");
        office.time.advance(SECOND);
        assertThat(answers).hasSize(5);
        assertThat(state(run)).isEqualTo(State.RUNNING);
    }

    @Test
    void aLetterThatFailsIsNotTriedTwiceInOneRun() {
        keep(3);
        shop.purchase = item -> {
            throw new IOException("refused");
        };
        ReplayRun run = run();
        office.time.advance(Duration.ofMinutes(1));
        assertThat(shop.asked).containsExactly("item 0", "item 1", "item 2");
        assertThat(run.progress().failed()).isEqualTo(3);
        assertThat(state(run)).isEqualTo(State.FINISHED);
        assertThat(office.letters.count(LetterQuery.all().with(READY))).isEqualTo(3);
    }

    @Test
    void lettersThatFailAreNotMetAgainOnLaterPages() {
        keep(60);
        shop.purchase = item -> {
            throw new IOException("refused");
        };
        run();
        office.time.advance(Duration.ofMinutes(1));
        assertThat(shop.asked).hasSize(60).doesNotHaveDuplicates();
    }

    @Test
    void oneTimerIsEnoughHoweverOftenTheRunIsAskedFor() {
        keep(20);
        for (int i = 0; i < 10; i++) {
            run();
        }
        assertThat(office.time.scheduled()).isEqualTo(1);
    }

    @Test
    void anOpenBreakerPausesTheRun() {
        boolean[] open = {true};
        shop.open = () -> open[0];
        keep(3);
        ReplayRun run = run();
        office.time.advance(Duration.ofMinutes(5));
        assertThat(shop.asked).isEmpty();
        assertThat(state(run)).isEqualTo(State.PAUSED);
        open[0] = false;
        office.time.advance(SECOND.multipliedBy(2));
        assertThat(shop.asked).hasSize(3);
        assertThat(state(run)).isEqualTo(State.FINISHED);
    }

    @Test
    void aRefusedLetterComesFirstWhenTheRunGoesOn() {
        List<String> ids = keep(3);
        int[] refusals = {2};
        shop.purchase = item -> {
            if (item.equals("item 1") && refusals[0]-- > 0) {
                throw new CircuitOpenException("shop", "buy", "HALF_OPEN", () -> 0, null);
            }
            return "bought";
        };
        ReplayRun run = run();
        office.time.advance(Duration.ofMillis(150));
        assertThat(shop.asked).containsExactly("item 0", "item 1");
        office.time.advance(Duration.ofMinutes(1));
        assertThat(shop.asked).containsExactly("item 0", "item 1", "item 1", "item 1", "item 2");
        assertThat(ids).allMatch(id -> office.status(id) == DONE);
        assertThat(office.letter(ids.get(1)).deliveries()).isEqualTo(1);
        assertThat(run.progress().skipped()).isZero();
    }

    @Test
    void oneRunAtATimeIsUnderWay() {
        keep(20);
        assertThat(run()).isSameAs(run());
        assertThat(office.replay.runs()).hasSize(1);
        office.time.advance(Duration.ofMinutes(1));
        assertThat(shop.asked).hasSize(20);
    }

    @Test
    void aRunThatIsAskedForAgainGoesOnToWhatCameMeanwhile() {
        keep(3);
        ReplayRun run = run();
        office.time.advance(Duration.ofMillis(150));
        office.keep("buy", "late item");
        assertThat(run()).isSameAs(run);
        office.time.advance(SECOND);
        assertThat(shop.asked).hasSize(4).endsWith("late item");
        assertThat(state(run)).isEqualTo(State.FINISHED);
    }

    @Test
    void aCancelledRunBeginsNothingMore() {
        keep(20);
        ReplayRun run = run();
        office.time.advance(Duration.ofMillis(250));
        run.cancel();
        office.time.advance(Duration.ofMinutes(1));
        assertThat(shop.asked).hasSize(3);
        assertThat(state(run)).isEqualTo(State.CANCELLED);
        assertThat(run.progress().over()).isTrue();
        assertThat(run()).isNotSameAs(run);
    }

    @Test
    void aCancelledRunStaysSoWhenItsLastReplayIsRefused() {
        CompletableFuture<String> answer = new CompletableFuture<>();
        shop.purchase = item -> answer;
        keep(2);
        ReplayRun run = run();
        run.cancel();
        answer.completeExceptionally(new CircuitOpenException("shop", "buy", "OPEN", () -> 0, null));
        office.time.advance(Duration.ofMinutes(1));
        assertThat(state(run)).isEqualTo(State.CANCELLED);
        assertThat(shop.asked).hasSize(1);
    }

    @Test
    void aPausedRunCanBeCancelled() {
        shop.open = () -> true;
        keep(1);
        ReplayRun run = run();
        run.cancel();
        office.time.advance(Duration.ofMinutes(1));
        assertThat(state(run)).isEqualTo(State.CANCELLED);
        assertThat(office.time.scheduled()).isZero();
    }

    @Test
    void aBreakerThatClosesStartsARunUnlessItIsToBeDoneByHand() {
        keep(2);
        shop.automatic = false;
        office.replay.breakerClosed("shop", "buy");
        office.replay.breakerClosed("shop", "unknown");
        assertThat(office.replay.runs()).isEmpty();
        shop.automatic = true;
        office.replay.breakerClosed("shop", "buy");
        office.time.advance(SECOND);
        assertThat(shop.asked).hasSize(2);
    }

    @Test
    void aServiceIsReplayedByARunForEachOperation() {
        Shop pay = new Shop("pay");
        office.replay.register(pay);
        keep(2);
        office.keep("pay", "bill");
        assertThat(office.replay.replayAll("shop")).hasSize(2);
        assertThat(office.replay.replayAll("elsewhere")).isEmpty();
        office.time.advance(SECOND);
        assertThat(shop.asked).hasSize(2);
        assertThat(pay.asked).containsExactly("bill");
    }

    @Test
    void oneUnreadableLetterDelaysNoOther() {
        keep(1);
        office.letters.keep(new LetterDraft(
                Letters.call("buy", Shop.BUY.text(), "[{", List.of()),
                Letters.draft("buy", "").failure()));
        office.keep("buy", "eggs");
        ReplayRun run = run();
        office.time.advance(SECOND);
        assertThat(shop.asked).containsExactly("item 0", "eggs");
        assertThat(run.progress().parked()).isEqualTo(1);
    }

    private static Replay replay(PostOffice office, BrokenStore store) {
        return new Replay(
                new ReplayEnvironment(
                        store,
                        office.script,
                        office.time.clockwork(),
                        Runnable::run,
                        office.news,
                        new LeasedCalls(store, office.time)),
                ReplaySettings.DEFAULT);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aStoreThatFailsForAWhileOnlyDelaysTheRun(boolean inAnError) {
        BrokenStore store = new BrokenStore(office.letters);
        store.inAnError = inAnError;
        Replay replay = replay(office, store);
        replay.register(shop);
        keep(3);
        ReplayRun run = Objects.requireNonNull(replay.replayAll("shop", "buy"));
        office.time.advance(Duration.ofMinutes(1));
        assertThat(state(run)).isEqualTo(State.PAUSED);
        store.broken = false;
        office.time.advance(Duration.ofMillis(1050));
        store.broken = true;
        office.time.advance(Duration.ofMinutes(1));
        assertThat(shop.asked).containsExactly("item 0");
        store.broken = false;
        office.time.advance(Duration.ofSeconds(2));
        assertThat(shop.asked).containsExactly("item 0", "item 1", "item 2");
    }

    @Test
    void aStoreThatFailsAsARunIsAskedForAgainOnlyDelaysIt() {
        BrokenStore store = new BrokenStore(office.letters);
        store.broken = false;
        CompletableFuture<String> answer = new CompletableFuture<>();
        shop.purchase = item -> answer;
        Replay replay = replay(office, store);
        replay.register(shop);
        keep(1);
        replay.replayAll("shop", "buy");
        office.time.advance(SECOND);
        office.keep("buy", "late item");
        store.broken = true;
        replay.replayAll("shop", "buy");
        store.broken = false;
        office.time.advance(Duration.ofSeconds(2));
        assertThat(shop.asked).containsExactly("item 0", "late item");
    }

    @Test
    void manyThreadsReplayEveryLetterOnce() throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            PostOffice busy = new PostOffice(threads);
            CountDownLatch all = new CountDownLatch(100);
            shop.purchase = item -> {
                all.countDown();
                return "bought";
            };
            busy.replay.register(shop);
            IntStream.range(0, 100).forEach(i -> busy.keep("buy", "item " + i));
            ReplayRun run = Objects.requireNonNull(busy.replay.replayAll("shop", "buy"));
            while (!run.progress().over()) {
                busy.time.advance(Duration.ofMillis(100));
                Thread.onSpinWait();
            }
            assertThat(all.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(shop.asked).hasSize(100).doesNotHaveDuplicates();
            assertThat(run.progress().succeeded()).isEqualTo(100);
        } finally {
            threads.shutdown();
            assertThat(threads.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void anExecutorThatIsShutDownEndsTheRun() {
        Replay replay = new Replay(
                new ReplayEnvironment(
                        office.letters,
                        office.script,
                        office.time.clockwork(),
                        task -> {
                            throw new RejectedExecutionException("shut down");
                        },
                        office.news,
                        office.calls),
                ReplaySettings.DEFAULT);
        replay.register(shop);
        keep(1);
        ReplayRun run = Objects.requireNonNull(replay.replayAll("shop", "buy"));
        assertThat(state(run)).isEqualTo(State.CANCELLED);
        assertThat(office.letters.find(LetterQuery.all()))
                .extracting(LetterRecord::status)
                .containsExactly(READY);
    }
}
