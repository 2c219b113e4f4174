package io.resilience.metrics;

import java.time.Duration;
import java.util.Arrays;

/** Durations counted by bucket, to be filled, asked for quantiles and used again; for one thread. Off by at most 3.1 %. */
public final class DurationTally {
    /** The place of a quantile of nothing. */
    public static final int NOWHERE = -1;

    private final long[] counts = new long[Buckets.ROWS * Buckets.PER_ROW];
    private long samples;
    private int lowest = counts.length;
    private int highest = -1;

    void add(int bucket, long number) {
        if (number > 0) {
            counts[bucket] += number;
            samples += number;
            lowest = Math.min(lowest, bucket);
            highest = Math.max(highest, bucket);
        }
    }

    /** Adds what another one holds. */
    public void add(DurationTally other) {
        for (int bucket = other.lowest; bucket <= other.highest; bucket++) {
            add(bucket, other.counts[bucket]);
        }
    }

    /** Holds nothing any more. */
    public void clear() {
        if (samples > 0) {
            Arrays.fill(counts, lowest, highest + 1, 0);
            samples = 0;
            lowest = counts.length;
            highest = -1;
        }
    }

    /** The bucket of a quantile, from 0 to less than 1023; {@link #NOWHERE} when there are no samples. */
    public int place(double quantile) {
        long rank = Math.max(1, (long) Math.ceil(quantile * samples));
        long seen = 0;
        for (int bucket = lowest; bucket <= highest; bucket++) {
            seen += counts[bucket];
            if (seen >= rank) {
                return bucket;
            }
        }
        return NOWHERE;
    }

    /** The duration in the middle of a bucket. */
    public static Duration at(int place) {
        return Duration.ofNanos(Buckets.value(place));
    }
}
