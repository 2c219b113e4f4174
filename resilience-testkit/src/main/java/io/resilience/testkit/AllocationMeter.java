package io.resilience.testkit;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * Measures the heap that a call takes on the calling thread.
 *
 * <p>A call is free of allocation once the JIT has compiled it, so rounds are repeated and the cheapest one counts; a round without
 * any allocation ends the measurement. With {@code -Xint} there is nothing to
 * warm up, and three rounds are enough for what each call takes.
 */
public final class AllocationMeter {
    private static final int CALLS = 20_000;
    private static final int ROUNDS = 60;
    private static final int ROUNDS_INTERPRETED = 3;
    private static final boolean INTERPRETED =
            System.getProperty("java.vm.info", "").contains("interpreted mode");
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private AllocationMeter() {}

    /** The bytes that one call of {@code work} takes, at best. */
    public static double bytesPerCall(Runnable work) {
        long least = Long.MAX_VALUE;
        for (int round = 1; round <= ROUNDS && least > 0 && !isSettled(round, least); round++) {
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

    /** Without a JIT, what each call takes after the first rounds it will always take. Less than a byte a call is somebody else's. */
    private static boolean isSettled(int round, long least) {
        return INTERPRETED && round > ROUNDS_INTERPRETED && least >= CALLS;
    }

    private static long bytesPerRound(Runnable work) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        for (int call = 0; call < CALLS; call++) {
            work.run();
        }
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }
}
