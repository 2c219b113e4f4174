package io.resilience.tests.deadletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.resilience.deadletter.StoreClerks;
import io.resilience.deadletter.StoreClerks.StoreBusyException;
import io.resilience.testkit.ManualClockwork;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class StoreClerksTest {
    private static final int CLERKS = 4;
    private static final Duration LONGEST = Duration.ofMillis(250);

    private final ManualClockwork time = ManualClockwork.create();
    private final CountDownLatch busy = new CountDownLatch(CLERKS);
    private final CountDownLatch free = new CountDownLatch(1);

    private void hold() {
        busy.countDown();
        try {
            free.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Test
    void workThatIsNotBegunInTimeNeverIs() throws Exception {
        AtomicBoolean begun = new AtomicBoolean();
        try (StoreClerks clerks = new StoreClerks(time)) {
            for (int i = 0; i < CLERKS; i++) {
                assertThat(clerks.later(this::hold)).isTrue();
            }
            assertThat(busy.await(30, TimeUnit.SECONDS)).isTrue();
            CompletableFuture<Throwable> waiting = CompletableFuture.supplyAsync(
                    () -> catchThrowable(() -> clerks.within(LONGEST, () -> begun.getAndSet(true), late -> {})),
                    task -> new Thread(task).start());
            time.awaitScheduled(1);
            time.advance(LONGEST);
            assertThat(waiting.get(30, TimeUnit.SECONDS)).isInstanceOf(StoreBusyException.class);
            free.countDown();
        } // waits for what the clerks took
        assertThat(begun).isFalse();
    }
}
