package io.resilience.jdbc;

import io.resilience.time.Ticker;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/** How many letters of one operation there are, as far as this program knows; it never lets its own exceed the capacity. */
final class RoomTally {
    /** Counting is work for the database, which a full store has too much of. */
    private static final long REFUSE_UNCOUNTED_NANOS = Duration.ofMillis(100).toNanos();

    private final ReentrantLock lock = new ReentrantLock();
    private final int capacity;
    private final Ticker ticker;
    private final LongSupplier counter;
    private long letters;
    private int unsettled;
    private int untilCount;
    private boolean full;
    private long countedAt;

    RoomTally(int capacity, Ticker ticker, LongSupplier counter) {
        this.capacity = capacity;
        this.ticker = ticker;
        this.counter = counter;
    }

    boolean take() {
        lock.lock();
        try {
            if (full && ticker.nanos() < countedAt + REFUSE_UNCOUNTED_NANOS) {
                return false;
            }
            if (letters >= capacity || untilCount == 0) {
                count();
            }
            if (letters >= capacity) {
                // Letters on their way may have been counted twice: the next one looks again.
                full = unsettled == 0;
                return false;
            }
            letters++;
            unsettled++;
            untilCount--;
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Those on their way are counted at least once. */
    private void count() {
        letters = counter.getAsLong() + unsettled;
        untilCount = capacity / 10 + 1;
        countedAt = ticker.nanos();
    }

    void settle(boolean there) {
        lock.lock();
        try {
            unsettled--;
            if (!there) {
                gone();
            }
        } finally {
            lock.unlock();
        }
    }

    void free() {
        lock.lock();
        try {
            gone();
        } finally {
            lock.unlock();
        }
    }

    private void gone() {
        letters--;
        full = false;
    }
}
