package io.resilience.testkit;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waiting for other threads that ends in a clear failure: what was awaited, and what the threads were doing instead. */
final class Patience {
    /** How long to wait in seconds of real time; only a test that fails ever waits so long. */
    static final String PROPERTY = "resilience.testkit.patience";

    private static final long NAP = 200_000;

    private Patience() {}

    static Duration limit() {
        return Duration.ofSeconds(Long.getLong(PROPERTY, 20));
    }

    static void await(CountDownLatch latch, Supplier<String> complaint) throws InterruptedException {
        await(latch, complaint, thread -> true);
    }

    static void await(CountDownLatch latch, Supplier<String> complaint, Predicate<Thread> suspects)
            throws InterruptedException {
        if (!latch.await(limit().toNanos(), TimeUnit.NANOSECONDS)) {
            throw failure(complaint.get(), suspects);
        }
    }

    /** Waits for a condition that nobody announces. */
    static void until(BooleanSupplier condition, Supplier<String> complaint) {
        for (long naps = limit().toNanos() / NAP; !condition.getAsBoolean(); naps--) {
            if (naps <= 0) {
                throw failure(complaint.get(), thread -> true);
            }
            LockSupport.parkNanos(NAP);
        }
    }

    static AssertionError failure(String complaint, Predicate<Thread> suspects) {
        return new AssertionError(
                complaint + " after " + limit().toSeconds() + " s; meanwhile" + ThreadDump.of(suspects));
    }
}
