package io.resilience.benchmarks.cost;

import java.lang.management.ManagementFactory;

/** The heap that is in use. */
final class Heap {
    private static final int ROUNDS = 6;

    private Heap() {}

    /** Bytes in use after several collections: some things are let go of by a first one, and freed by a second. */
    static long used() {
        long least = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            System.gc();
            least = Math.min(
                    least,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return least;
    }
}
