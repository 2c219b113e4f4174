package io.resilience.tests.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.resilience.Resilience;
import io.resilience.annotation.Asynchronous;
import io.resilience.annotation.Bulkhead;
import io.resilience.annotation.BulkheadKind;
import io.resilience.annotation.Retry;
import io.resilience.config.Sources;
import io.resilience.guard.ContextCarrier;
import io.resilience.testkit.ManualClockwork;
import io.resilience.testkit.OperationAssert;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A carrier of contexts fails, or does something else than it should. The caller hears of it; nothing is lost, nothing is done twice. */
@Timeout(60)
class ContextCarrierTest {
    private final AtomicInteger runs = new AtomicInteger();

    /** What a carrier may do with its task. */
    enum Fault implements ContextCarrier.Carried {
        THROWS {
            @Override
            public void run(Runnable task) {
                throw new IllegalStateException("no tenant on this thread");
            }
        },
        DIES {
            @Override
            public void run(Runnable task) {
                throw new AssertionError("no tenant on this thread");
            }
        },
        FORGETS {
            @Override
            public void run(Runnable task) {}
        };
    }

    final class Shop {
        @Bulkhead(kind = BulkheadKind.THREAD_POOL, maxConcurrent = 1)
        String pooled() {
            return "milk " + runs.incrementAndGet();
        }

        @Asynchronous
        @Bulkhead(maxConcurrent = 1)
        CompletableFuture<String> asynchronous() {
            return CompletableFuture.completedFuture("milk " + runs.incrementAndGet());
        }

        @Retry(maxAttempts = 2, delay = "1s")
        @Bulkhead(maxConcurrent = 1)
        CompletableFuture<String> retried() {
            return runs.incrementAndGet() == 1
                    ? CompletableFuture.failedFuture(new IOException("once"))
                    : CompletableFuture.completedFuture("milk " + runs);
        }
    }

    private static Resilience with(ContextCarrier carrier, ManualClockwork time) {
        return Resilience.builder()
                .clockwork(time.clockwork())
                .context(carrier)
                .configure(all -> all.source(Sources.NONE))
                .build();
    }

    private static CompletableFuture<?> stage(Object answer) {
        return (CompletableFuture<?>) answer;
    }

    @ParameterizedTest
    @EnumSource
    void aCallOnAPoolEnds(Fault fault) {
        Resilience resilience = with(() -> fault, ManualClockwork.create());
        assertThat(CallOf.outcome(() -> CallOf.method(resilience, new Shop(), "pooled")))
                .isInstanceOfAny(IllegalStateException.class, AssertionError.class);
        OperationAssert.that(resilience, "Shop", "pooled").awaitIdle();
    }

    @ParameterizedTest
    @EnumSource
    void anAsynchronousCallEnds(Fault fault) throws Exception {
        Resilience resilience = with(() -> fault, ManualClockwork.create());
        CompletableFuture<?> answer = stage(CallOf.method(resilience, new Shop(), "asynchronous"));
        assertThatThrownBy(answer::join).cause().isInstanceOfAny(IllegalStateException.class, AssertionError.class);
        OperationAssert.that(resilience, "Shop", "asynchronous").awaitIdle();
    }

    @ParameterizedTest
    @EnumSource
    void aFailedCallEnds(Fault fault) throws Exception {
        Resilience resilience = with(() -> fault, ManualClockwork.create());
        CompletableFuture<?> answer = stage(CallOf.method(resilience, new Shop(), "retried"));
        assertThatThrownBy(answer::join).cause().isInstanceOfAny(IllegalStateException.class, AssertionError.class);
        OperationAssert.that(resilience, "Shop", "retried").isIdle();
    }

    @Test
    void aCallWhoseContextCannotBeTakenStillEnds() throws Exception {
        ContextCarrier broken = () -> {
            throw new IllegalStateException("no context");
        };
        Resilience resilience = with(broken, ManualClockwork.create());
        CompletableFuture<?> answer = stage(CallOf.method(resilience, new Shop(), "retried"));
        assertThatThrownBy(answer::join).hasCauseInstanceOf(IllegalStateException.class);
        OperationAssert.that(resilience, "Shop", "retried").isIdle();
    }

    @Test
    void aTaskThatACarrierRunsTwiceIsDoneOnce() throws Exception {
        ManualClockwork time = ManualClockwork.create();
        Resilience resilience = with(
                () -> task -> {
                    task.run();
                    task.run();
                },
                time);
        CompletableFuture<?> answer = stage(CallOf.method(resilience, new Shop(), "retried"));
        time.advance(Duration.ofSeconds(2));
        assertThat(answer.join()).isEqualTo("milk 2");
        OperationAssert.that(resilience, "Shop", "retried").awaitIdle();
    }

    @Test
    void aTaskThatACarrierRunsOnAnotherThreadIsDoneThere() throws Exception {
        ManualClockwork time = ManualClockwork.create();
        Resilience resilience = with(() -> task -> new Thread(task).start(), time);
        CompletableFuture<?> answer = stage(CallOf.method(resilience, new Shop(), "asynchronous"));
        assertThat(CallOf.outcome(answer::join))
                .as("an end, with the answer or with a reason")
                .isNotNull();
        OperationAssert.that(resilience, "Shop", "asynchronous").awaitIdle();
        assertThat(runs.get()).isLessThanOrEqualTo(1);
    }
}
