package io.resilience.tests.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.Resilience;
import io.resilience.annotation.Asynchronous;
import io.resilience.annotation.Bulkhead;
import io.resilience.annotation.Fallback;
import io.resilience.annotation.IdempotencyKey;
import io.resilience.annotation.Retry;
import io.resilience.annotation.Timeout;
import io.resilience.config.Sources;
import io.resilience.deadletter.CallContext;
import io.resilience.deadline.DeadlineCell;
import io.resilience.deadline.Deadlines;
import io.resilience.testkit.ManualClockwork;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a caller does with the answer is no part of the call: it inherits no limit, no context, no enclosure. */
class ContinuationTest {
    private static final ThreadLocal<@Nullable String> TENANT = new ThreadLocal<>();

    private final ManualClockwork time = ManualClockwork.create();
    private final Queue<Runnable> tasks = new ArrayDeque<>();
    private final Resilience resilience = Resilience.builder()
            .clockwork(time.clockwork())
            .executor(tasks::add)
            .context(() -> task -> {
                TENANT.set("carried");
                try {
                    task.run();
                } finally {
                    TENANT.remove();
                }
            })
            .configure(all -> all.source(Sources.NONE))
            .build();
    private final Quick quick = new Quick();

    static class Quick {
        private final AtomicInteger attempts = new AtomicInteger();

        @Retry(maxAttempts = 2, delay = "50ms", jitter = 0)
        @Timeout("400ms")
        CompletableFuture<String> secondAttempt(@IdempotencyKey String key) {
            return attempts.incrementAndGet() == 1
                    ? CompletableFuture.failedFuture(new IOException("once"))
                    : CompletableFuture.completedFuture("milk");
        }

        @Bulkhead(maxConcurrent = 1, queueSize = 3)
        @Timeout("400ms")
        CompletableFuture<String> queued(CompletableFuture<String> answer) {
            return answer;
        }

        @Asynchronous
        @Timeout("400ms")
        CompletionStage<String> moved() {
            return CompletableFuture.completedFuture("milk");
        }

        @Retry(maxAttempts = 2, delay = "50ms", jitter = 0)
        @Timeout("400ms")
        @Fallback(value = "water")
        CompletableFuture<String> answeredOtherwise() {
            return CompletableFuture.failedFuture(new IOException("down"));
        }
    }

    /** What belongs to the thread on which a caller goes on. */
    private record Inherited(
            boolean limited,
            @Nullable String tenant,
            @Nullable String key) {}

    private static final Inherited NOTHING = new Inherited(false, null, null);

    private CompletableFuture<Inherited> goingOn(String method, Object... arguments) throws Exception {
        CompletionStage<?> stage = (CompletionStage<?>) CallOf.method(resilience, quick, method, arguments);
        return stage.thenApply(answer -> inherited()).toCompletableFuture();
    }

    private Inherited inherited() {
        return new Inherited(
                limit() != DeadlineCell.NONE,
                TENANT.get(),
                CallContext.current().idempotencyKey());
    }

    /** The limit that a guarded call inherits which is made now, seen from within one. */
    private long limit() {
        return Deadlines.of(time).cell().inherited();
    }

    private void work() {
        for (int i = 0; i < 10; i++) {
            time.advance(Duration.ofMillis(20));
            while (!tasks.isEmpty()) {
                tasks.remove().run();
            }
        }
    }

    @Test
    void theAnswerOfASecondAttempt() throws Exception {
        CompletableFuture<Inherited> after = goingOn("secondAttempt", "k1");
        work();
        assertThat(after).isCompletedWithValue(NOTHING);
    }

    @Test
    void theAnswerOfACallThatWaitedInLine() throws Exception {
        CompletableFuture<String> first = new CompletableFuture<>();
        goingOn("queued", first);
        CompletableFuture<Inherited> after = goingOn("queued", CompletableFuture.completedFuture("milk"));
        first.complete("eggs");
        work();
        assertThat(after).isCompletedWithValue(NOTHING);
    }

    @Test
    void theAnswerOfWorkThatWasMoved() throws Exception {
        CompletableFuture<Inherited> after = goingOn("moved");
        work();
        assertThat(after).isCompletedWithValue(NOTHING);
    }

    @Test
    void theAnswerOfAFallback() throws Exception {
        CompletableFuture<Inherited> after = goingOn("answeredOtherwise");
        work();
        assertThat(after).isCompletedWithValue(NOTHING);
    }

    @Test
    void aGuardedCallMadeThereHasTheWholeOfItsLimit() throws Exception {
        Resilience other = Resilience.builder()
                .clockwork(time.clockwork())
                .executor(tasks::add)
                .configure(all ->
                        all.source(Sources.NONE).operation("slow", "bill", bill -> bill.set("timeout.value", "10s")))
                .build();
        CompletionStage<?> stage = (CompletionStage<?>) CallOf.method(resilience, quick, "secondAttempt", "k2");
        CompletableFuture<String> billed = stage.thenApply(product -> {
                    try {
                        return other.call("slow", "bill", () -> {
                            time.sleep(900_000_000L);
                            return product + " billed";
                        });
                    } catch (Exception late) {
                        throw new IllegalStateException(late);
                    }
                })
                .toCompletableFuture();
        work();
        assertThat(billed).isCompletedWithValue("milk billed");
    }
}
