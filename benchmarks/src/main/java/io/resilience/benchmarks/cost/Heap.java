package io.resilience.benchmarks.cost;

import java.lang.management.ManagementFactory;

/** The heap that is in use. */
final class Heap {
    private Heap() {}

    /** Bytes in use after collections that found nothing more. */
    static long used() {
        long before;
        long used = Long.MAX_VALUE;
        do {
            before = used;
            System.gc();
            used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        } while (used < before - 1024);
        return used;
    }
}
