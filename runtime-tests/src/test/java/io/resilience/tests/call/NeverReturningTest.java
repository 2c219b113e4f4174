package io.resilience.tests.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.Resilience;
import io.resilience.annotation.Asynchronous;
import io.resilience.annotation.Bulkhead;
import io.resilience.annotation.BulkheadKind;
import io.resilience.annotation.DeadLetter;
import io.resilience.annotation.Retry;
import io.resilience.config.Sources;
import io.resilience.deadletter.LetterDraft;
import io.resilience.deadletter.MemoryDeadLetters;
import io.resilience.deadletter.Receipt;
import io.resilience.deadletter.UnkeptCallException;
import io.resilience.exception.CallTimeoutException;
import io.resilience.testkit.ForwardedLetters;
import io.resilience.testkit.HeldCall;
import io.resilience.time.Clockwork;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program's code never returns: its caller has an end by the time limit, on real threads; and the place is free when it is over. */
@Timeout(60)
class NeverReturningTest {
    private final HeldCall<String> held = HeldCall.answering("milk");
    private final CompletableFuture<String> never = new CompletableFuture<>();
    private final Shop shop = new Shop();

    final class Shop {
        @Bulkhead(maxConcurrent = 1)
        String sync() throws Exception {
            return held.call();
        }

        @Bulkhead(maxConcurrent = 1)
        @Retry(maxAttempts = 2, delay = "1ms")
        String retried() throws Exception {
            return held.call();
        }

        @Bulkhead(maxConcurrent = 1, kind = BulkheadKind.THREAD_POOL)
        String pool() throws Exception {
            return held.call();
        }

        @Bulkhead(maxConcurrent = 1)
        @Asynchronous
        CompletionStage<String> moved() throws Exception {
            return CompletableFuture.completedFuture(held.call());
        }

        @Bulkhead(maxConcurrent = 1)
        CompletionStage<String> later() {
            return never;
        }

        @Bulkhead(maxConcurrent = 1)
        CompletionStage<String> minimal() {
            return never.minimalCompletionStage();
        }

        @Bulkhead(maxConcurrent = 1, queueSize = 3)
        CompletionStage<String> queued() {
            return never;
        }

        @Bulkhead(maxConcurrent = 1)
        @DeadLetter
        String kept() throws IOException {
            throw new IOException("down");
        }
    }

    /** A store that is asked and doesn't answer. */
    private final class SilentStore extends ForwardedLetters {
        SilentStore() {
            super(new MemoryDeadLetters(Clockwork.system()));
        }

        @Override
        public Receipt keep(LetterDraft draft) {
            never.join();
            return super.keep(draft);
        }

        @Override
        public boolean mayWait() {
            return true;
        }
    }

    private final Resilience resilience = Resilience.builder()
            .detached()
            .deadLetters(new SilentStore())
            .listener(event -> never.join())
            .configure(all -> all.source(Sources.NONE).service("Shop", service -> service.set("timeout.value", "50ms")))
            .build();

    @AfterEach
    void release() {
        held.release();
        never.complete("milk");
        resilience.close();
    }

    private Object end(String method) {
        Object outcome = CallOf.outcome(() -> CallOf.method(resilience, shop, method));
        if (!(outcome instanceof CompletionStage<?> stage)) {
            return outcome;
        }
        Object failure = CallOf.outcome(stage.toCompletableFuture()::join);
        return failure instanceof CompletionException wrapped ? wrapped.getCause() : failure;
    }

    private void isFree(String method) {
        CallOf.until(
                () -> resilience.metrics().reading("Shop", method).bulkhead().inUse() == 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sync", "retried", "pool", "moved"})
    void workThatReactsToAnInterrupt(String method) {
        assertThat(end(method)).isInstanceOf(CallTimeoutException.class);
        isFree(method);
        held.release();
        CallOf.until(() -> "milk".equals(end(method)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"later", "minimal"})
    void aStageThatDoesNotComplete(String method) {
        assertThat(end(method)).isInstanceOf(CallTimeoutException.class);
        assertThat(resilience.metrics().reading("Shop", method).bulkhead().inUse())
                .as("a place is kept until the work has ended")
                .isOne();
        never.complete("milk");
        isFree(method);
    }

    @Test
    void aCallThatWaitsBehindIt() {
        assertThat(end("queued")).isInstanceOf(CallTimeoutException.class);
        assertThat(end("queued")).as("it never had a place").isInstanceOf(CallTimeoutException.class);
        assertThat(resilience.metrics().reading("Shop", "queued").bulkhead().queued())
                .isZero();
        never.complete("milk");
        isFree("queued");
    }

    @Test
    void aStoreThatDoesNotAnswer() {
        assertThat(end("kept"))
                .isInstanceOfSatisfying(
                        IOException.class,
                        failure -> assertThat(failure.getSuppressed())
                                .hasAtLeastOneElementOfType(UnkeptCallException.class));
        isFree("kept");
    }
}
