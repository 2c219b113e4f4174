package io.resilience.metrics;

import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** The durations recorded in one span of time. Rows come into being when first needed: durations of one operation fill few. */
final class LatencySpan {
    final long number;
    private final AtomicLong longest = new AtomicLong();
    private final AtomicReferenceArray<@Nullable AtomicIntegerArray> rows = new AtomicReferenceArray<>(Buckets.ROWS);

    /** An empty span; its number says when it is. */
    LatencySpan(long number) {
        this.number = number;
    }

    void record(long nanos) {
        int bucket = Buckets.of(nanos);
        row(bucket / Buckets.PER_ROW).getAndIncrement(bucket % Buckets.PER_ROW);
        if (nanos > longest.getPlain()) {
            longest.accumulateAndGet(nanos, Math::max);
        }
    }

    private AtomicIntegerArray row(int number) {
        AtomicIntegerArray row = rows.get(number);
        if (row == null) {
            AtomicIntegerArray fresh = new AtomicIntegerArray(Buckets.PER_ROW);
            row = rows.compareAndExchange(number, null, fresh);
            return row == null ? fresh : row;
        }
        return row;
    }

    long longest() {
        return longest.get();
    }

    /** A row's counts; null when it has none. The array is the living one. */
    @Nullable
    AtomicIntegerArray seen(int number) {
        return rows.get(number);
    }

    /** Adds this span's counts to a row of all buckets. */
    void addTo(long[] counts) {
        for (int number = 0; number < Buckets.ROWS; number++) {
            AtomicIntegerArray row = rows.get(number);
            for (int place = 0; row != null && place < Buckets.PER_ROW; place++) {
                counts[number * Buckets.PER_ROW + place] += row.get(place);
            }
        }
    }

    /** Adds this span's counts to a tally. */
    void addTo(DurationTally tally) {
        for (int number = 0; number < Buckets.ROWS; number++) {
            AtomicIntegerArray row = rows.get(number);
            for (int place = 0; row != null && place < Buckets.PER_ROW; place++) {
                tally.add(number * Buckets.PER_ROW + place, row.get(place));
            }
        }
    }
}
