package io.resilience.metrics;

import io.resilience.stripe.Tenancy;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** The durations recorded in one span of time. Rows come into being when first needed: durations of one operation fill few. */
final class LatencySpan {
    final long number;
    private final Tenancy tenancy;
    private final AtomicLong longest = new AtomicLong();
    private final AtomicReferenceArray<@Nullable StripedCounters> rows = new AtomicReferenceArray<>(Buckets.ROWS);

    /** An empty span; its number says when it is, the tenancy who records without atomic steps. */
    LatencySpan(long number, Tenancy tenancy) {
        this.number = number;
        this.tenancy = tenancy;
    }

    void record(long nanos) {
        int bucket = Buckets.of(nanos);
        row(bucket / Buckets.PER_ROW).add(bucket % Buckets.PER_ROW);
        if (nanos > longest.getPlain()) {
            longest.accumulateAndGet(nanos, Math::max);
        }
    }

    private StripedCounters row(int number) {
        StripedCounters row = rows.get(number);
        if (row == null) {
            StripedCounters fresh = new StripedCounters(Buckets.PER_ROW, tenancy);
            row = rows.compareAndExchange(number, null, fresh);
            return row == null ? fresh : row;
        }
        return row;
    }

    long longest() {
        return longest.get();
    }

    /** A row's counts, which go on; null when it has none. */
    @Nullable
    StripedCounters seen(int number) {
        return rows.get(number);
    }

    /** Adds this span's counts to a row of all buckets. */
    void addTo(long[] counts) {
        for (int number = 0; number < Buckets.ROWS; number++) {
            StripedCounters row = rows.get(number);
            for (int place = 0; row != null && place < Buckets.PER_ROW; place++) {
                counts[number * Buckets.PER_ROW + place] += row.sum(place);
            }
        }
    }

    /** Adds this span's counts to a tally. */
    void addTo(DurationTally tally) {
        for (int number = 0; number < Buckets.ROWS; number++) {
            StripedCounters row = rows.get(number);
            for (int place = 0; row != null && place < Buckets.PER_ROW; place++) {
                tally.add(number * Buckets.PER_ROW + place, row.sum(place));
            }
        }
    }
}
