package io.resilience.tests.deadletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.resilience.Resilience;
import io.resilience.annotation.DeadLetter;
import io.resilience.annotation.Fallback;
import io.resilience.deadletter.LetterQuery;
import io.resilience.deadletter.MemoryDeadLetters;
import io.resilience.deadletter.UnkeptCallException;
import io.resilience.event.Delivery;
import io.resilience.event.ResilienceEvent;
import io.resilience.event.ResilienceEvent.DeadLettered;
import io.resilience.event.ResilienceEvent.LetterRefused;
import io.resilience.metrics.Count;
import io.resilience.testkit.ManualClockwork;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A store that waits delays a failed call for as long as it may, and no longer. */
@Timeout(60)
class SlowStoreTest {
    /** The timers that clear old letters away and look for those that nothing replays. */
    private static final int BY_ITSELF = 2;

    private final ManualClockwork time = ManualClockwork.create();
    private final WaitingStore store = new WaitingStore(new MemoryDeadLetters(time.clockwork()));
    private final List<ResilienceEvent> heard = new CopyOnWriteArrayList<>();
    private final Resilience resilience = Resilience.builder()
            .clockwork(time.clockwork())
            .delivery(Delivery.DIRECT)
            .listener(heard::add)
            .deadLetters(store)
            .build();
    private final Well well = new Well();

    static class Well {
        @DeadLetter
        String draw(String bucket) throws IOException {
            throw new IOException("dry");
        }

        @Fallback(queue = true, queueAnswer = "later")
        String order(String bucket) throws IOException {
            throw new IOException("dry");
        }
    }

    @AfterEach
    void letGo() {
        store.open.countDown();
        resilience.close();
    }

    private CompletableFuture<Throwable> drawing() {
        GuardedObject draw = GuardedObject.of(resilience, well, "draw");
        return CompletableFuture.supplyAsync(
                () -> catchThrowable(() -> draw.with("big")), task -> new Thread(task).start());
    }

    private long count(Count what) {
        return resilience.metrics().of("Well", "draw").sum(what);
    }

    @Test
    void aStoreThatAnswersInTimeKeepsTheCall() throws Exception {
        CompletableFuture<Throwable> drawing = drawing();
        assertThat(store.entered.await(30, TimeUnit.SECONDS)).isTrue();
        time.advance(Duration.ofMillis(249));
        store.open.countDown();
        assertThat(drawing.get(30, TimeUnit.SECONDS)).hasMessage("dry").hasNoSuppressedExceptions();
        assertThat(store.count(LetterQuery.all())).isEqualTo(1);
        assertThat(count(Count.DEAD_LETTERED)).isEqualTo(1);
        assertThat(time.scheduled()).isEqualTo(BY_ITSELF);
    }

    @Test
    void oneThatDoesNotLetsTheFailureOutWithItsOwnSuppressed() throws Exception {
        CompletableFuture<Throwable> drawing = drawing();
        assertThat(store.entered.await(30, TimeUnit.SECONDS)).isTrue();
        time.awaitScheduled(BY_ITSELF + 1);
        time.advance(Duration.ofMillis(249));
        assertThat(drawing).isNotDone();
        time.advance(Duration.ofMillis(1));
        Throwable failure = drawing.get(30, TimeUnit.SECONDS);
        assertThat(failure).isInstanceOf(IOException.class).hasMessage("dry");
        assertThat(failure.getSuppressed())
                .singleElement()
                .isInstanceOfSatisfying(
                        UnkeptCallException.class,
                        unkept -> assertThat(unkept)
                                .hasMessage("Well/draw was not kept as a dead letter: the store did not answer within"
                                        + " 250 ms; it may be slow or down"));
        assertThat(count(Count.DEAD_LETTER_REFUSED)).isEqualTo(1);
        assertThat(heard).filteredOn(LetterRefused.class::isInstance).hasSize(1);
    }

    @Test
    void whatIsKeptTooLateIsToldAllTheSame() throws Exception {
        CompletableFuture<Throwable> drawing = drawing();
        assertThat(store.entered.await(30, TimeUnit.SECONDS)).isTrue();
        time.awaitScheduled(BY_ITSELF + 1);
        time.advance(Duration.ofMillis(250));
        drawing.get(30, TimeUnit.SECONDS);
        store.open.countDown();
        resilience.close(); // waits for what the store has to do
        assertThat(store.count(LetterQuery.all())).isEqualTo(1);
        assertThat(count(Count.DEAD_LETTERED)).isEqualTo(1);
        assertThat(heard).filteredOn(DeadLettered.class::isInstance).hasSize(1);
    }

    @Test
    void aQueueThatCouldNotKeepTheCallDoesNotAnswer() throws Exception {
        store.open.countDown();
        store.failure = new IllegalStateException("disk full");
        GuardedObject order = GuardedObject.of(resilience, well, "order");
        CompletableFuture<Throwable> ordering = CompletableFuture.supplyAsync(
                () -> catchThrowable(() -> order.with("big")), task -> new Thread(task).start());
        Throwable failure = ordering.get(30, TimeUnit.SECONDS);
        assertThat(failure).hasMessage("dry");
        assertThat(failure.getSuppressed())
                .allSatisfy(lost -> assertThat(lost).hasStackTraceContaining("disk full"))
                .isNotEmpty();
    }

    @Test
    void aStoreWithTooMuchToDoRefusesAtOnce() throws Exception {
        int most = 4 + 256;
        GuardedObject draw = GuardedObject.of(resilience, well, "draw");
        CountDownLatch ended = new CountDownLatch(most);
        for (int i = 0; i < most; i++) {
            Thread thread = new Thread(() -> {
                Throwable unused = catchThrowable(() -> draw.with("big"));
                ended.countDown();
            });
            thread.setDaemon(true);
            thread.start();
        }
        time.awaitScheduled(BY_ITSELF + most);
        Throwable failure = catchThrowable(() -> draw.with("one too many"));
        assertThat(failure.getSuppressed())
                .singleElement()
                .asString()
                .contains("the store has 256 tasks waiting and takes no more");
        time.advance(Duration.ofMillis(250));
        assertThat(ended.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(count(Count.DEAD_LETTER_REFUSED)).isEqualTo(most + 1L);
    }
}
