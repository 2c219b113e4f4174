package io.resilience.metrics;

/**
 * The places of a histogram of durations: 16 to each doubling, from 1 microsecond to more than an hour, so that a bucket's value is
 * off by at most 3.1 %. Below a microsecond they are 64 ns wide; durations beyond the last count as the last.
 */
final class Buckets {
    /** Buckets in a row; a row is one doubling, the first row all below 1024 ns. */
    static final int PER_ROW = 16;

    static final int ROWS = 33;
    private static final int ROW_BITS = 4;
    private static final int FIRST_BITS = 10;
    private static final int UNIT_BITS = FIRST_BITS - ROW_BITS;
    private static final int LAST = ROWS * PER_ROW - 1;

    private Buckets() {}

    /** The bucket of a duration. */
    static int of(long nanos) {
        if (nanos < 1 << FIRST_BITS) {
            return (int) (Math.max(0, nanos) >>> UNIT_BITS);
        }
        int bits = 63 - Long.numberOfLeadingZeros(nanos);
        int place = (int) (nanos >>> (bits - ROW_BITS)) & (PER_ROW - 1);
        return Math.min(LAST, (bits - FIRST_BITS + 1) * PER_ROW + place);
    }

    /** The middle of a bucket in nanoseconds. */
    static long value(int bucket) {
        return (lower(bucket) + lower(bucket + 1)) >>> 1;
    }

    private static long lower(int bucket) {
        int row = bucket >>> ROW_BITS;
        long place = bucket & (PER_ROW - 1);
        return row == 0 ? place << UNIT_BITS : (PER_ROW + place) << (row - 1 + UNIT_BITS);
    }
}
