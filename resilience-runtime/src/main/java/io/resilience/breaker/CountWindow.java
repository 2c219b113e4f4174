package io.resilience.breaker;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The last calls, in a ring.
 *
 * <p>A recording takes the next place, swaps its outcome in, and adds the difference between the new and the old outcome to the
 * totals, all in one long: three counts of 21 bits. While recordings overlap by a whole ring a count may pass through a negative
 * value; the bias keeps it from borrowing from its neighbour. When no recording is under way the totals are exactly those of
 * the ring.
 */
final class CountWindow implements Window {
    private static final int BITS = 21;
    private static final long MASK = (1L << BITS) - 1;
    private static final long BIAS = 1L << 16;
    private static final long ONE_CALL = 1L;
    private static final long ONE_FAILURE = 1L << BITS;
    private static final long ONE_SLOW = 1L << (2 * BITS);
    private static final int MOST = 1_000_000;
    private static final int RECORDED = 1;
    private static final int FAILED = 2;
    private static final int SLOW = 4;

    private final AtomicIntegerArray ring;
    private final AtomicInteger cursor = new AtomicInteger();
    private final AtomicLong totals = new AtomicLong(BIAS * (ONE_CALL + ONE_FAILURE + ONE_SLOW));
    private final boolean exact;

    CountWindow(int calls, boolean exact) {
        if (calls > MOST) {
            throw new IllegalArgumentException("window is " + calls + " calls; make it at most " + MOST);
        }
        this.ring = new AtomicIntegerArray(calls);
        this.exact = exact;
    }

    @Override
    public void record(boolean failed, boolean slow, long now) {
        int outcome = RECORDED | (failed ? FAILED : 0) | (slow ? SLOW : 0);
        int place = cursor.getAndUpdate(i -> i + 1 == ring.length() ? 0 : i + 1);
        int old = ring.getAndSet(place, outcome);
        totals.getAndAdd(weight(outcome) - weight(old));
    }

    private static long weight(int outcome) {
        return ((outcome & RECORDED) != 0 ? ONE_CALL : 0)
                + ((outcome & FAILED) != 0 ? ONE_FAILURE : 0)
                + ((outcome & SLOW) != 0 ? ONE_SLOW : 0);
    }

    @Override
    public Tally tally(long now) {
        long seen = totals.get();
        return new Tally(count(seen), count(seen >>> BITS), count(seen >>> (2 * BITS)));
    }

    private static long count(long bits) {
        return Math.max(0, (bits & MASK) - BIAS);
    }

    @Override
    public boolean exact() {
        return exact;
    }
}
