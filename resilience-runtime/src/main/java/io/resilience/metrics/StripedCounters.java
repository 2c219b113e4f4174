package io.resilience.metrics;

import java.util.concurrent.atomic.AtomicLongArray;
import org.jspecify.annotations.Nullable;

/**
 * A row of counters that many threads add to without getting in each other's way, and without allocating.
 *
 * <p>A fresh row is one array of cells. The first thread that finds another one at its cell adds stripes: rows on cache lines of
 * their own, of which each thread uses the one that its id points to. Operations that are never called from two threads at once,
 * which are nearly all, thus stay small. The first array keeps what it holds, so that no count is moved.
 */
public final class StripedCounters {
    /** Longs between the used parts of two stripes: two cache lines, because lines are fetched in pairs. */
    private static final int GAP = 16;

    /** A power of two, twice the cores so that threads seldom meet, at most 16. */
    private static final int STRIPES = Math.min(
            16, Integer.highestOneBit(Math.max(1, 4 * Runtime.getRuntime().availableProcessors() - 1)));

    private static final int SHIFT = Integer.numberOfLeadingZeros(STRIPES) + 1;

    private final int stride;
    private final AtomicLongArray first;
    private volatile @Nullable AtomicLongArray stripes;

    /** Counters from 0 to {@code size - 1}. */
    public StripedCounters(int size) {
        this.stride = size + GAP;
        this.first = new AtomicLongArray(size);
    }

    /** Adds one to a counter. */
    public void add(int index) {
        add(index, 1);
    }

    /** Adds to a counter. */
    public void add(int index, long n) {
        AtomicLongArray wide = stripes;
        if (wide != null) {
            wide.getAndAdd(GAP + stripe() * stride + index, n);
        } else {
            long old = first.getPlain(index);
            if (!first.compareAndSet(index, old, old + n)) {
                widen().getAndAdd(GAP + stripe() * stride + index, n);
            }
        }
    }

    /** A thread's stripe: the upper bits of its id times the golden ratio, which spreads ids however they follow each other. */
    private static int stripe() {
        return ((int) Thread.currentThread().getId() * 0x9E3779B9) >>> SHIFT;
    }

    private synchronized AtomicLongArray widen() {
        AtomicLongArray wide = stripes;
        if (wide == null) {
            wide = new AtomicLongArray(GAP + STRIPES * stride);
            stripes = wide;
        }
        return wide;
    }

    /** What a counter holds; additions under way may or may not be in it. */
    public long sum(int index) {
        long sum = first.get(index);
        AtomicLongArray wide = stripes;
        for (int stripe = 0; wide != null && stripe < STRIPES; stripe++) {
            sum += wide.get(GAP + stripe * stride + index);
        }
        return sum;
    }
}
