package io.resilience.correctness.interleaving;

import static io.resilience.correctness.interleaving.BreakerInterleavingTest.DOWN;
import static io.resilience.correctness.interleaving.BreakerInterleavingTest.POLICY;

import io.resilience.breaker.Breaker;
import io.resilience.breaker.BreakerState;
import org.jetbrains.lincheck.Lincheck;
import org.junit.jupiter.api.Test;

/** Failures in a row and a success that comes among them, in every order of their steps. */
class FailuresInARowInterleavingTest {
    private static final int RUNS = 200;

    /**
     * Wherever the success is put among three failures of which the first and the last are apart from it, two failures stand side by
     * side: a breaker that opens on two is open. One that counts a failure, and reads the row only after a success has ended it, is not.
     */
    @Test
    void aSuccessDoesNotHideTheFailureItMeets() {
        Lincheck.runConcurrentTest(RUNS, () -> {
            Breaker breaker = new Breaker(POLICY, StillTime.CLOCKWORK, move -> {});
            breaker.failed(POLICY, 0, DOWN, false, 0);
            Thread success = new Thread(() -> breaker.succeeded(POLICY, 0, false, 0));
            success.start();
            breaker.failed(POLICY, 0, DOWN, false, 0);
            join(success);
            breaker.failed(POLICY, 0, DOWN, false, 0);
            if (breaker.snapshot().state() != BreakerState.OPEN) {
                throw new IllegalStateException("two failures in a row have not opened the breaker");
            }
        });
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }
}
