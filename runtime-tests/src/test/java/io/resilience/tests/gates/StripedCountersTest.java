package io.resilience.tests.gates;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.resilience.metrics.StripedCounters;
import io.resilience.testkit.Racers;
import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

/** Counters of one thread, and of threads that meet so often that the row gets stripes. */
class StripedCountersTest {
    private static final int SIZE = 3;
    private static final int THREADS = 4;
    private static final int EACH = 20_000;

    @Test
    void eachCounterHoldsWhatWasAddedToIt() {
        StripedCounters counters = new StripedCounters(SIZE);
        counters.add(0);
        counters.add(2);
        counters.add(2, 5);
        counters.add(2, -2);
        assertThat(sums(counters)).containsExactly(1, 0, 4);
    }

    @Test
    void eachCounterHoldsWhatManyThreadsAddedToIt() throws InterruptedException {
        for (int round = 0; round < 5; round++) {
            StripedCounters counters = new StripedCounters(SIZE);
            Racers.race(THREADS, thread -> {
                for (int i = 0; i < EACH; i++) {
                    counters.add(0, 1);
                    counters.add(1, 10);
                    counters.add(2, -3);
                }
                return thread;
            });
            long all = (long) THREADS * EACH;
            assertThat(sums(counters)).as("round %d", round).containsExactly(all, 10 * all, -3 * all);
        }
    }

    @Test
    void nothingIsLostWhenThreadsComeAndEnd() throws Exception {
        StripedCounters counters = new StripedCounters(SIZE);
        int threads = 3_000;
        for (int i = 0; i < threads; i++) {
            onAThread(() -> addToAll(counters));
            counters.add(0, 1);
        }
        assertThat(sums(counters)).containsExactly(2L * threads, 10L * threads, -3L * threads);
    }

    @Test
    void threadsThatComeAndEndTakeNoMemoryOfTheirOwn() throws Exception {
        StripedCounters counters = new StripedCounters(SIZE);
        Racers.race(THREADS, thread -> {
            for (int i = 0; i < EACH; i++) {
                addToAll(counters);
            }
            return thread;
        });
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long most = 0;
        for (int i = 0; i < 2_000; i++) {
            most = Math.max(most, onAThread(() -> {
                long before = threads.getCurrentThreadAllocatedBytes();
                addToAll(counters);
                return threads.getCurrentThreadAllocatedBytes() - before;
            }));
        }
        assertThat(most).as("bytes, of which a row for each would take more").isLessThan(1_000);
    }

    private static long addToAll(StripedCounters counters) {
        counters.add(0, 1);
        counters.add(1, 10);
        counters.add(2, -3);
        return 0;
    }

    private static long onAThread(Callable<Long> work) throws Exception {
        FutureTask<Long> task = new FutureTask<>(work);
        Thread thread = new Thread(task);
        thread.start();
        thread.join();
        return task.get();
    }

    private static long[] sums(StripedCounters counters) {
        long[] sums = new long[SIZE];
        for (int i = 0; i < SIZE; i++) {
            sums[i] = counters.sum(i);
        }
        return sums;
    }
}
