package io.resilience.breaker;

import java.util.concurrent.atomic.AtomicLongArray;
import org.jspecify.annotations.Nullable;

/**
 * The calls of the last span of time, in {@value #SLICES} slices that are overwritten in turn.
 *
 * <p>A cell is one long: the slice's number in its upper half, a count in its lower half. A recording replaces a cell by CAS, so a
 * cell of an old slice is never counted as new, and a late recording of an old slice goes to the newer one rather than being lost.
 * Threads share one row of cells until two meet at one; then each uses a stripe on cache lines of its own, and the first row keeps
 * what it holds. So the windows of operations that are never called from two threads at once, which are nearly all, stay small.
 */
final class TimeWindow implements Window {
    private static final int SLICES = 10;
    private static final int KINDS = 3;
    private static final int CALLS = 0;
    private static final int FAILURES = 1;
    private static final int SLOW = 2;
    /** Longs between the used parts of two stripes: two cache lines, because lines are fetched in pairs. */
    private static final int GAP = 18;

    private static final int STRIDE = SLICES * KINDS + GAP;

    /** A power of two, twice the cores so that threads seldom meet, at most 16. */
    private static final int STRIPES = Math.min(
            16, Integer.highestOneBit(Math.max(1, 4 * Runtime.getRuntime().availableProcessors() - 1)));

    private static final int SHIFT = Integer.numberOfLeadingZeros(STRIPES) + 1;

    private final AtomicLongArray first = new AtomicLongArray(SLICES * KINDS);
    private volatile @Nullable AtomicLongArray stripes;
    /** 2^64 divided by a slice's nanoseconds, for a division would be the dearest step of a call. */
    private final long slicesPerUnit;

    TimeWindow(long spanNanos) {
        long sliceNanos = Math.max(4, spanNanos / SLICES);
        slicesPerUnit = Long.divideUnsigned(-1, sliceNanos) + 1;
    }

    /** The number of the slice that a time is in; after days its bounds may be a nanosecond off, the same for all. */
    private long slice(long now) {
        return Math.multiplyHigh(now, slicesPerUnit);
    }

    @Override
    public void record(boolean failed, boolean slow, long now) {
        long slice = slice(now);
        int cell = (int) (slice % SLICES) * KINDS;
        add(cell + CALLS, slice);
        if (failed) {
            add(cell + FAILURES, slice);
        }
        if (slow) {
            add(cell + SLOW, slice);
        }
    }

    /** A thread's stripe: the upper bits of its id times the golden ratio, which spreads ids however they follow each other. */
    private static int stripe() {
        return ((int) Thread.currentThread().getId() * 0x9E3779B9) >>> SHIFT;
    }

    private void add(int cell, long slice) {
        int number = (int) slice;
        AtomicLongArray wide = stripes;
        if (wide == null) {
            long old = first.get(cell);
            if (first.compareAndSet(cell, old, next(old, number))) {
                return;
            }
            wide = widen();
        }
        add(wide, GAP + stripe() * STRIDE + cell, number);
    }

    private static void add(AtomicLongArray cells, int cell, int number) {
        long old = cells.get(cell);
        while (!cells.compareAndSet(cell, old, next(old, number))) {
            old = cells.get(cell);
        }
    }

    private synchronized AtomicLongArray widen() {
        AtomicLongArray wide = stripes;
        if (wide == null) {
            wide = new AtomicLongArray(GAP + STRIPES * STRIDE);
            stripes = wide;
        }
        return wide;
    }

    private static long next(long old, int number) {
        boolean stale = (int) (old >>> 32) - number < 0;
        return stale ? (long) number << 32 | 1 : old + 1;
    }

    @Override
    public Tally tally(long now) {
        long slice = slice(now);
        return new Tally(sum(CALLS, slice), sum(FAILURES, slice), sum(SLOW, slice));
    }

    private long sum(int kind, long slice) {
        long sum = sum(first, kind, slice);
        AtomicLongArray wide = stripes;
        for (int stripe = 0; wide != null && stripe < STRIPES; stripe++) {
            sum += sum(wide, GAP + stripe * STRIDE + kind, slice);
        }
        return sum;
    }

    private static long sum(AtomicLongArray cells, int from, long slice) {
        long sum = 0;
        for (int i = 0; i < SLICES; i++) {
            long cell = cells.get(from + i * KINDS);
            int age = (int) slice - (int) (cell >>> 32);
            sum += age < SLICES ? cell & 0xFFFF_FFFFL : 0;
        }
        return sum;
    }
}
