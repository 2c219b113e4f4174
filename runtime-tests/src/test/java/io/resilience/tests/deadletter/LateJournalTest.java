package io.resilience.tests.deadletter;

import static io.resilience.deadletter.LetterStatus.CLAIMED;
import static io.resilience.deadletter.LetterStatus.READY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.resilience.Resilience;
import io.resilience.annotation.Capture;
import io.resilience.annotation.DeadLetter;
import io.resilience.annotation.Fallback;
import io.resilience.annotation.IdempotencyKey;
import io.resilience.config.Sources;
import io.resilience.deadletter.LetterQuery;
import io.resilience.deadletter.LetterRecord;
import io.resilience.deadletter.MemoryDeadLetters;
import io.resilience.testkit.ManualClockwork;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Writes of one call, or of two calls under one key, that overtake each other: a journal whose row is there, and whose answer comes when its
 * call has gone ahead without it. What the caller was told is kept stays; what nobody was told of goes.
 */
@Timeout(60)
class LateJournalTest {
    private final ManualClockwork time = ManualClockwork.create();
    private final MemoryDeadLetters letters = new MemoryDeadLetters(time.clockwork());
    private final GatedLetters store = new GatedLetters(letters);
    private final Resilience resilience = Resilience.builder()
            .clockwork(time.clockwork())
            .deadLetters(store)
            .configure(settings -> settings.source(Sources.NONE))
            .build();
    private final Post post = new Post();

    static class Post {
        volatile Exception failure = new IOException("down");

        @DeadLetter(capture = Capture.WRITE_AHEAD, replay = false)
        String keyed(@IdempotencyKey String id) throws Exception {
            throw failure;
        }

        @DeadLetter(capture = Capture.WRITE_AHEAD, replay = false)
        @Fallback(queue = true, queueAnswer = "queued")
        String queued(@IdempotencyKey String id) throws Exception {
            throw failure;
        }

        @DeadLetter(capture = Capture.WRITE_AHEAD, replay = false)
        String keyless(String id) throws Exception {
            throw failure;
        }
    }

    @AfterEach
    void letGo() {
        store.answer.countDown();
        resilience.close();
    }

    private CompletableFuture<Object> call(String name) {
        GuardedObject method = GuardedObject.of(resilience, post, name);
        return CompletableFuture.supplyAsync(
                () -> {
                    @Nullable Object[] answer = new @Nullable Object[1];
                    Throwable thrown = catchThrowable(() -> answer[0] = method.with("order-1"));
                    return thrown == null ? String.valueOf(answer[0]) : thrown;
                },
                task -> new Thread(task).start());
    }

    /** A call whose journal is written in time and answers too late. */
    private Object callThatDoesNotWait(String name) throws Exception {
        int before = time.scheduled();
        CompletableFuture<Object> calling = call(name);
        GatedLetters.await(store.written);
        time.awaitScheduled(before + 1);
        time.advance(Duration.ofMillis(250));
        return calling.get(30, TimeUnit.SECONDS);
    }

    private List<LetterRecord> all() {
        return letters.find(LetterQuery.all());
    }

    @Test
    void aCallThatWasToldItIsKeptKeepsItsLetter() throws Exception {
        Object told = callThatDoesNotWait("keyed");
        assertThat(told).isInstanceOf(IOException.class);
        assertThat(((Throwable) told).getSuppressed()).as("kept").isEmpty();
        store.answer.countDown();
        GatedLetters.await(store.takenBack);
        assertThat(all()).singleElement().satisfies(letter -> {
            assertThat(letter.status()).isEqualTo(READY);
            assertThat(letter.failure().text()).isEqualTo("java.io.IOException: down");
        });
    }

    @Test
    void aCallThatWasAnsweredByTheQueueKeepsItsLetter() throws Exception {
        assertThat(callThatDoesNotWait("queued")).isEqualTo("queued");
        store.answer.countDown();
        GatedLetters.await(store.takenBack);
        assertThat(all()).singleElement().extracting(LetterRecord::status).isEqualTo(READY);
    }

    @Test
    void withoutAKeyItsLetterIsMetByItsId() throws Exception {
        Object told = callThatDoesNotWait("keyless");
        assertThat(((Throwable) told).getSuppressed()).isEmpty();
        assertThat(all()).hasSize(1);
        store.answer.countDown();
        GatedLetters.await(store.takenBack);
        assertThat(all()).singleElement().extracting(LetterRecord::status).isEqualTo(READY);
    }

    @Test
    void aCallThatIsNotKeptLeavesNothingOfItsLateRow() throws Exception {
        post.failure = new java.sql.SQLIntegrityConstraintViolationException("twice");
        callThatDoesNotWait("keyed");
        assertThat(all()).singleElement().extracting(LetterRecord::status).isEqualTo(CLAIMED);
        store.answer.countDown();
        GatedLetters.await(store.takenBack);
        assertThat(all()).isEmpty();
    }
}
