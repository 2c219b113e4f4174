package io.resilience.tests.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.Resilience;
import io.resilience.config.Sources;
import io.resilience.exception.BulkheadFullException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Real threads call while the bulkhead's size changes: no limit that was ever in force is passed, and no place is lost. */
class LimitUnderLoadTest {
    private static final int LARGEST = 6;

    @Test
    void aChangedLimitHoldsAndLeaksNothing() throws Exception {
        Random random = new Random(20260301);
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicBoolean over = new AtomicBoolean();
        AtomicReference<Throwable> wrong = new AtomicReference<>();
        try (Resilience resilience = Resilience.builder()
                .configure(settings -> settings.source(Sources.NONE)
                        .service(
                                "shop",
                                shop -> shop.set("bulkhead.maxConcurrent", "3")
                                        .set("bulkhead.queueSize", "2")
                                        .set("bulkhead.maxWait", "1s")))
                .build()) {
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                threads.add(new Thread(() -> {
                    while (!over.get()) {
                        try {
                            resilience.call("shop", "price", () -> work(inside, most));
                        } catch (BulkheadFullException full) {
                            Thread.onSpinWait();
                        } catch (Throwable other) {
                            wrong.set(other);
                        }
                    }
                }));
            }
            threads.forEach(Thread::start);
            for (int change = 0; change < 300; change++) {
                int limit = 1 + random.nextInt(LARGEST);
                resilience.configure("shop", Map.of("bulkhead.maxConcurrent", Integer.toString(limit)));
            }
            over.set(true);
            for (Thread thread : threads) {
                thread.join(20_000);
            }

            assertThat(wrong.get()).isNull();
            assertThat(most.get()).isBetween(1, LARGEST);
            var bulkhead = resilience.metrics().reading("shop", "price").bulkhead();
            assertThat(bulkhead.inUse()).isZero();
            assertThat(bulkhead.queued()).isZero();
        }
    }

    private static Object work(AtomicInteger inside, AtomicInteger most) {
        most.accumulateAndGet(inside.incrementAndGet(), Math::max);
        Thread.onSpinWait();
        inside.decrementAndGet();
        return "done";
    }
}
