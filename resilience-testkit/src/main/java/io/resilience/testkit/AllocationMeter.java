package io.resilience.testkit;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * Measures the heap that a call takes on the calling thread.
 *
 * <p>A call is free of allocation once the JIT has compiled it, so rounds are repeated and the cheapest one counts; a round without
 * any allocation ends the measurement. With {@code -Xint} there is nothing to warm up, and three rounds are enough.
 */
public final class AllocationMeter {
    private static final int CALLS = 20_000;
    private static final int ROUNDS = interpreted() ? 3 : 60;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private AllocationMeter() {}

    /** Without a JIT no round is cheaper than the one before, once all classes are loaded. */
    private static boolean interpreted() {
        return System.getProperty("java.vm.info", "").contains("interpreted mode");
    }

    /** The bytes that one call of {@code work} takes, at best. */
    public static double bytesPerCall(Runnable work) {
        long least = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS && least > 0; round++) {
            least = Math.min(least, bytesPerRound(work));
        }
        return (double) least / CALLS;
    }

    /** Fails when {@code work} takes any heap after warming up. */
    public static void assertNoAllocation(Runnable work) {
        double bytes = bytesPerCall(work);
        if (bytes > 0) {
            throw new AssertionError("a call takes " + bytes + " B of heap; it should take none");
        }
    }

    private static long bytesPerRound(Runnable work) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        for (int call = 0; call < CALLS; call++) {
            work.run();
        }
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }
}
