package io.resilience.tests.deadletter;

import static io.resilience.deadletter.LetterStatus.DONE;
import static io.resilience.deadletter.LetterStatus.READY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.resilience.Resilience;
import io.resilience.annotation.Capture;
import io.resilience.annotation.DeadLetter;
import io.resilience.annotation.IdempotencyKey;
import io.resilience.config.Sources;
import io.resilience.deadletter.LetterQuery;
import io.resilience.deadletter.LetterRecord;
import io.resilience.deadletter.MemoryDeadLetters;
import io.resilience.testkit.ManualClockwork;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/** Two calls under one key at once: the first is written ahead; the second fails, and is told that it is kept, by the row of the first. */
class SharedKeyTest {
    private final ManualClockwork time = ManualClockwork.create();
    private final MemoryDeadLetters letters = new MemoryDeadLetters(time.clockwork());
    private final Resilience resilience = Resilience.builder()
            .clockwork(time.clockwork())
            .deadLetters(letters)
            .configure(settings -> settings.source(Sources.NONE))
            .build();
    private final Mail mail = new Mail();
    private final GuardedObject send = GuardedObject.of(resilience, mail, "send");

    static class Mail {
        CompletableFuture<String> next = new CompletableFuture<>();

        @DeadLetter(capture = Capture.WRITE_AHEAD, replay = false)
        CompletionStage<String> send(@IdempotencyKey String id) {
            return next;
        }
    }

    private CompletableFuture<?> first = new CompletableFuture<>();
    private CompletableFuture<String> firstBody = new CompletableFuture<>();

    private CompletableFuture<?> begin() throws Throwable {
        return ((CompletionStage<?>) send.with("order-1")).toCompletableFuture();
    }

    private void secondIsToldKept() throws Throwable {
        firstBody = mail.next;
        first = begin();
        mail.next = CompletableFuture.failedFuture(new IOException("down"));
        CompletableFuture<?> second = begin();
        Throwable told = catchThrowable(second::join).getCause();
        assertThat(told).hasMessage("down").hasNoSuppressedExceptions();
    }

    private LetterRecord letter() {
        List<LetterRecord> all = letters.find(LetterQuery.all());
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    @Test
    void theFirstIsCancelledAndTheSecondKeepsItsLetter() throws Throwable {
        secondIsToldKept();
        first.cancel(true);
        assertThat(letter().status()).isEqualTo(READY);
        assertThat(letter().failure().message()).isEqualTo("down");
    }

    @Test
    void theFirstCanNeverSucceedAndTheSecondKeepsItsLetter() throws Throwable {
        secondIsToldKept();
        firstBody.completeExceptionally(new java.sql.SQLIntegrityConstraintViolationException("twice"));
        assertThat(first).isCompletedExceptionally();
        assertThat(letter().status()).isEqualTo(READY);
    }

    @Test
    void theFirstSucceedsSoTheCallIsDone() throws Throwable {
        secondIsToldKept();
        firstBody.complete("sent");
        assertThat(first.join()).isEqualTo("sent");
        assertThat(letter().status()).isEqualTo(DONE);
    }
}
