package io.resilience.breaker;

import io.resilience.stripe.StripedCells;
import io.resilience.stripe.Tenancy;
import java.lang.invoke.VarHandle;

/**
 * The calls of the last span of time, in {@value #SLICES} slices that are overwritten in turn.
 *
 * <p>A cell is one long: the slice's number in its upper half, a count in its lower half. A recording replaces both at once, so a
 * cell of an old slice is never counted as new, and a late recording of an old slice goes to the newer one rather than being lost.
 */
final class TimeWindow extends StripedCells implements Window {
    private static final int SLICES = 10;
    private static final int KINDS = 3;
    private static final int CALLS = 0;
    private static final int FAILURES = 1;
    private static final int SLOW = 2;

    /** 2^64 divided by a slice's nanoseconds, for a division would be the dearest step of a call. */
    private final long slicesPerUnit;

    TimeWindow(long spanNanos) {
        super(SLICES * KINDS, new Tenancy());
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
        change(cell + CALLS, slice);
        if (failed || slow) {
            recordBad(cell, failed, slow, slice);
        }
    }

    /** What is judged next must be seen by others before they are judged: else two that fail at once could miss each other. */
    private void recordBad(int cell, boolean failed, boolean slow, long slice) {
        if (failed) {
            change(cell + FAILURES, slice);
        }
        if (slow) {
            change(cell + SLOW, slice);
        }
        VarHandle.fullFence();
    }

    @Override
    protected long next(long old, long slice) {
        int number = (int) slice;
        boolean stale = (int) (old >>> 32) - number < 0;
        return stale ? (long) number << 32 | 1 : old + 1;
    }

    @Override
    public Tally tally(long now) {
        long slice = slice(now);
        return new Tally(sumOf(CALLS, slice), sumOf(FAILURES, slice), sumOf(SLOW, slice));
    }

    private long sumOf(int kind, long slice) {
        long sum = 0;
        for (int i = 0; i < SLICES; i++) {
            sum += sum(kind + i * KINDS, slice);
        }
        return sum;
    }

    @Override
    protected long worth(long cell, long slice) {
        int age = (int) slice - (int) (cell >>> 32);
        return age < SLICES ? cell & 0xFFFF_FFFFL : 0;
    }
}
