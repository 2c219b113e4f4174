package io.resilience.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.resilience.Resilience;
import io.resilience.config.Sources;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/** What guards with every policy take of the heap, each called once: of ten thousand, well under a hundred megabytes. */
class GuardBurdenTest {
    private static final int GUARDS = 5_000;
    private static final String ALL = """
            resilience:
              services:
                shop:
                  breaker: {slowCallRate: 0.5, slowCall: 1m}
                  retry: {delay: 0s}
                  timeout: 30s
                  bulkhead: {maxConcurrent: 25}
                  fallbacks: [{value: nothing}]
            """;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void aGuardKeepsLessThanTenKilobytesAndMakingItTakesLessThanTwenty() throws Throwable {
        Resilience resilience = Resilience.builder()
                .configure(settings ->
                        settings.source(Sources.NONE).set("timing", "exact").yaml("test", ALL))
                .build();
        callAll(resilience, 0, 100);
        long heap = used();
        long allocated = threads.getCurrentThreadAllocatedBytes();
        callAll(resilience, 100, 100 + GUARDS);
        long made = threads.getCurrentThreadAllocatedBytes() - allocated;
        long kept = used() - heap;
        assertThat(resilience.operations()).as("kept until here").hasSize(GUARDS + 100);
        assertThat(kept / GUARDS).as("bytes kept").isBetween(500L, 10L * 1024);
        assertThat(made / GUARDS).as("bytes allocated").isBetween(kept / GUARDS / 2, 20L * 1024);
    }

    private static void callAll(Resilience resilience, int from, int to) throws Throwable {
        for (int i = from; i < to; i++) {
            resilience.guard("shop", "operation" + i).call(() -> "bought");
        }
    }

    /** What several collections leave; the least, for other threads may take some. */
    private static long used() {
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 5; round++) {
            System.gc();
            least = Math.min(
                    least,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return least;
    }
}
