package io.resilience.tests.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.resilience.Resilience;
import io.resilience.annotation.Asynchronous;
import io.resilience.annotation.Bulkhead;
import io.resilience.annotation.DeadLetter;
import io.resilience.annotation.Fallback;
import io.resilience.annotation.Retry;
import io.resilience.annotation.Timeout;
import io.resilience.config.Sources;
import io.resilience.deadletter.LetterQuery;
import io.resilience.exception.CallTimeoutException;
import io.resilience.testkit.ManualClockwork;
import io.resilience.testkit.OperationAssert;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The program's own executor refuses a task, or is in no hurry. The call ends; what it held is free. */
class RefusingExecutorTest {
    private @Nullable Throwable refusal;
    private boolean late;
    private final Queue<Runnable> kept = new ArrayDeque<>();
    private final ManualClockwork time = ManualClockwork.create();
    private final Resilience resilience = Resilience.builder()
            .clockwork(time.clockwork())
            .executor(this::execute)
            .configure(all -> all.source(Sources.NONE))
            .build();
    private final Shop shop = new Shop();

    private void execute(Runnable task) {
        if (refusal instanceof Error error) {
            throw error;
        } else if (refusal instanceof RuntimeException exception) {
            throw exception;
        } else if (late) {
            kept.add(task);
        } else {
            task.run();
        }
    }

    static class Shop {
        @Bulkhead(maxConcurrent = 1, queueSize = 5)
        CompletableFuture<String> ask(CompletableFuture<String> answer) {
            return answer;
        }

        @Bulkhead(maxConcurrent = 1, queueSize = 5)
        @Timeout("1s")
        CompletableFuture<String> limited(CompletableFuture<String> answer) {
            return answer;
        }

        @Retry(maxAttempts = 3, delay = "1s")
        @DeadLetter
        CompletableFuture<String> retried() {
            return CompletableFuture.failedFuture(new IOException("down"));
        }

        @Bulkhead(maxConcurrent = 1)
        @Asynchronous
        @Fallback(value = "nothing")
        CompletableFuture<String> moved(CompletableFuture<String> answer) {
            return answer;
        }
    }

    @SuppressWarnings("unchecked")
    private CompletableFuture<String> call(String method, Object... answer) throws Exception {
        return (CompletableFuture<String>) CallOf.method(resilience, shop, method, answer);
    }

    private static CompletableFuture<String> done(String value) {
        return CompletableFuture.completedFuture(value);
    }

    @Test
    void aCallThatCannotBeginGivesItsPlaceBack() throws Exception {
        for (Throwable each : new Throwable[] {new RejectedExecutionException("full"), new AssertionError("broken")}) {
            CompletableFuture<String> first = new CompletableFuture<>();
            call("ask", first);
            CompletableFuture<String> second = call("ask", done("eggs"));
            refusal = each;
            first.complete("milk");
            assertThatThrownBy(second::join).hasCause(each);
            refusal = null;
            assertThat(call("ask", done("bread"))).isCompletedWithValue("bread");
            OperationAssert.that(resilience, "Shop", "ask").isIdle();
        }
    }

    @Test
    void aRetryThatCannotBeginEndsTheCallWhichIsKept() throws Exception {
        CompletableFuture<String> answer = call("retried");
        refusal = new RejectedExecutionException("full");
        time.advance(Duration.ofSeconds(2));
        assertThatThrownBy(answer::join).hasCause(refusal);
        assertThat(resilience.deadLetters().find(LetterQuery.all())).hasSize(1);
    }

    @Test
    void workThatCannotBeMovedIsAnsweredByTheFallback() throws Exception {
        refusal = new RejectedExecutionException("full");
        assertThat(call("moved", done("milk")).join()).isEqualTo("nothing");
        OperationAssert.that(resilience, "Shop", "moved").isIdle();
    }

    @Test
    void aTimeLimitHoldsWhileTheExecutorIsInNoHurry() throws Exception {
        CompletableFuture<String> first = new CompletableFuture<>();
        call("limited", first);
        CompletableFuture<String> second = call("limited", done("eggs"));
        late = true;
        first.complete("milk");
        late = false;
        time.advance(Duration.ofSeconds(2));
        assertThatThrownBy(second::join).hasCauseInstanceOf(CallTimeoutException.class);
        OperationAssert.that(resilience, "Shop", "limited").isIdle();
        kept.forEach(Runnable::run);
        OperationAssert.that(resilience, "Shop", "limited").isIdle();
    }

    @Test
    void aTaskThatIsRunTwiceBeginsOnce() throws Exception {
        CompletableFuture<String> first = new CompletableFuture<>();
        call("ask", first);
        late = true;
        CompletableFuture<String> running = new CompletableFuture<>();
        CompletableFuture<String> second = call("ask", running);
        first.complete("milk");
        late = false;
        Runnable task = kept.remove();
        task.run();
        task.run();
        assertThat(resilience.metrics().reading("Shop", "ask").bulkhead().inUse())
                .as("places of calls under way")
                .isOne();
        running.complete("eggs");
        assertThat(second).isCompletedWithValue("eggs");
        OperationAssert.that(resilience, "Shop", "ask").isIdle();
    }
}
