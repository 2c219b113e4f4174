package io.resilience.tests.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.Resilience;
import io.resilience.config.Sources;
import io.resilience.guard.Guard;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The stack ends just before a call or within stages: no place is lost, and the next call is as any other. Where synchronous calls of one
 * bulkhead are nested until the stack ends, a place can still be lost; {@code docs/concurrency.md} says so.
 */
@Timeout(60)
class StackOverflowTest {
    private static final int ROUNDS = 4;
    private static final long SMALL = 160 * 1024;

    private final Resilience resilience = Resilience.builder()
            .configure(all -> all.source(Sources.NONE).service("tree", tree -> {
                tree.set("bulkhead.maxConcurrent", "100000");
                tree.set("bulkhead.queueSize", "10");
                tree.set("timeout.value", "1h");
            }))
            .build();
    private final Guard guard = resilience.guard("tree", "descend");

    private int deepThenGuarded(int padding) throws Throwable {
        try {
            return pad(padding) + deepThenGuarded(padding);
        } catch (StackOverflowError deep) {
            return guard.<Integer>call(() -> pad(2000));
        }
    }

    private CompletionStage<Integer> descendAsync(int padding) {
        return guard.callAsync(() -> pad(padding) < 0 ? CompletableFuture.completedFuture(0) : descendAsync(padding));
    }

    /** So many calls more before the next step, so that the stack ends at another place each time. */
    private static int pad(int calls) {
        return calls == 0 ? 0 : pad(calls - 1);
    }

    private interface Descent {
        Object run(int padding) throws Throwable;
    }

    /** Goes down on a thread with a small stack, each time a little otherwise. */
    private void descents(Descent descent) throws InterruptedException {
        for (int round = 0; round < ROUNDS; round++) {
            int padding = 7 * round;
            Thread thread = new Thread(null, () -> ended(descent, padding), "deep", SMALL + 160L * round);
            thread.start();
            thread.join();
        }
    }

    private static void ended(Descent descent, int padding) {
        try {
            descent.run(padding);
        } catch (Throwable full) {
            assertThat(full).as("the end of the descent").isNotNull();
        }
    }

    private void nothingIsLost() throws Exception {
        assertThat(resilience.call("tree", "descend", () -> "up again")).isEqualTo("up again");
        CallOf.until(
                () -> resilience.metrics().reading("tree", "descend").bulkhead().inUse() == 0);
        assertThat(resilience.metrics().reading("tree", "descend").bulkhead().queued())
                .isZero();
    }

    @Test
    void justBeforeACall() throws Exception {
        descents(this::deepThenGuarded);
        nothingIsLost();
    }

    @Test
    void inStagesWithinStages() throws Exception {
        descents(this::descendAsync);
        nothingIsLost();
    }
}
