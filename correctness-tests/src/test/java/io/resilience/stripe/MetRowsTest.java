package io.resilience.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.metrics.StripedCounters;
import io.resilience.testkit.Racers;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The rows of threads that met: tenants of a stripe, and the guests that share one with them. */
class MetRowsTest {
    /** One more than there are stripes, so that at least two of them share one. */
    private static final int THREADS = Stripes.NUMBER + 1;

    private static final int PLACE = 1;

    @Test
    @Timeout(60)
    void whatTenantsAndTheirGuestsAddIsAllCounted() throws InterruptedException {
        MetRows rows = new MetRows(new StripedCounters(PLACE + 1), PLACE + 1);
        CountDownLatch added = new CountDownLatch(THREADS);
        Racers.race(THREADS, thread -> {
            rows.change(PLACE, 1);
            rows.change(PLACE, 100);
            added.countDown();
            // a tenant that had ended would leave its row to the next
            added.await();
            return thread;
        });
        assertThat(rows.sum(PLACE, 0)).isEqualTo(101L * THREADS);
        assertThat(rows.sum(0, 0)).isZero();
    }
}
