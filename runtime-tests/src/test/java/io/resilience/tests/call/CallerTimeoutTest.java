package io.resilience.tests.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.Resilience;
import io.resilience.annotation.Capture;
import io.resilience.annotation.DeadLetter;
import io.resilience.annotation.IdempotencyKey;
import io.resilience.annotation.Idempotent;
import io.resilience.annotation.Retry;
import io.resilience.config.Sources;
import io.resilience.deadletter.LetterQuery;
import io.resilience.deadletter.LetterRecord;
import io.resilience.metrics.Count;
import io.resilience.testkit.ManualClockwork;
import io.resilience.testkit.OperationAssert;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only a cancel is a cancel: a caller that ends its own wait leaves the call to its letter, its first answer, its count. */
class CallerTimeoutTest {
    private final ManualClockwork time = ManualClockwork.create();
    private final Resilience resilience = Resilience.builder()
            .clockwork(time.clockwork())
            .executor(Runnable::run)
            .configure(all -> all.source(Sources.NONE))
            .build();
    private final Orders orders = new Orders();

    static class Orders {
        final AtomicInteger runs = new AtomicInteger();
        CompletableFuture<String> shop = new CompletableFuture<>();

        @DeadLetter
        CompletableFuture<String> place(String order) {
            return shop;
        }

        @DeadLetter(capture = Capture.WRITE_AHEAD)
        CompletableFuture<String> placeWrittenAhead(String order) {
            return shop;
        }

        @Retry(maxAttempts = 2, delay = "1s", jitter = 0)
        CompletableFuture<String> retried() {
            return runs.incrementAndGet() == 1 ? shop : CompletableFuture.completedFuture("second");
        }

        @Idempotent
        CompletableFuture<String> once(@IdempotencyKey String key) {
            runs.incrementAndGet();
            return shop;
        }
    }

    @SuppressWarnings("unchecked")
    private CompletableFuture<String> call(String method, Object... arguments) throws Exception {
        return (CompletableFuture<String>) CallOf.method(resilience, orders, method, arguments);
    }

    private CompletableFuture<String> called(String method, Object... arguments) {
        try {
            return call(method, arguments);
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    private List<LetterRecord> letters() {
        return resilience.deadLetters().find(LetterQuery.all()).stream()
                .filter(letter -> !letter.status().finished())
                .toList();
    }

    /** What the JDK's orTimeout and completeOnTimeout do when the time is up. */
    private static List<Consumer<CompletableFuture<String>>> ends() {
        return List.of(
                answer -> answer.completeExceptionally(new TimeoutException()),
                answer -> answer.complete("unknown yet"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"place", "placeWrittenAhead"})
    void theLetterOfACallThatFailsForGoodIsThere(String method) throws Exception {
        for (Consumer<CompletableFuture<String>> end : ends()) {
            orders.shop = new CompletableFuture<>();
            int before = letters().size();
            end.accept(call(method, "milk"));
            orders.shop.completeExceptionally(new IOException("the shop is down"));
            time.settle();
            CallOf.until(() -> letters().size() == before + 1);
        }
        OperationAssert.that(resilience, "Orders", method).counts(Count.CANCELLED, 0);
    }

    @Test
    void orTimeoutItselfLeavesTheLetter() throws Exception {
        CompletableFuture<String> answer = call("place", "milk").orTimeout(1, TimeUnit.MILLISECONDS);
        CallOf.until(answer::isCompletedExceptionally);
        orders.shop.completeExceptionally(new IOException("the shop is down"));
        CallOf.until(() -> letters().size() == 1);
    }

    @Test
    void theCallIsRetriedThoughNobodyWaits() throws Exception {
        call("retried").completeExceptionally(new TimeoutException());
        orders.shop.completeExceptionally(new IOException("the shop is down"));
        time.advance(Duration.ofSeconds(1));
        assertThat(orders.runs).hasValue(2);
        OperationAssert.that(resilience, "Orders", "retried")
                .counts(Count.SUCCESS, 1)
                .counts(Count.CANCELLED, 0);
    }

    @Test
    void theFirstAnswerIsThatOfTheCallNotThatOfItsCaller() throws Exception {
        call("once", "k1").complete("unknown yet");
        CompletableFuture<String> second =
                CompletableFuture.supplyAsync(() -> called("once", "k1")).join();
        assertThat(second).isNotDone();
        orders.shop.complete("charged");
        assertThat(second).isCompletedWithValue("charged");
        assertThat(call("once", "k1")).isCompletedWithValue("charged");
        assertThat(orders.runs).hasValue(1);
    }

    @Test
    void aCancelStillEndsTheCall() throws Exception {
        CompletableFuture<String> answer = call("placeWrittenAhead", "milk");
        assertThat(answer.cancel(true)).isTrue();
        orders.shop.completeExceptionally(new IOException("the shop is down"));
        CallOf.until(() -> letters().isEmpty());
        OperationAssert.that(resilience, "Orders", "placeWrittenAhead").counts(Count.CANCELLED, 1);
    }
}
