package io.resilience.metrics;

/** Reads an operation's durations piece by piece: each time those recorded since the time before. For one thread. */
public final class LatencyTail {
    private final OperationMetrics metrics;
    private long[][] seen = new long[Buckets.ROWS][];
    private long number = Long.MIN_VALUE;

    LatencyTail(OperationMetrics metrics) {
        this.metrics = metrics;
    }

    /** Adds what is new to a tally; what was recorded more than two minutes after the last reading may be missed. */
    public void readInto(DurationTally tally) {
        Latency latency = metrics.recorded();
        if (latency != null) {
            latency.spans().forEach(span -> read(span, tally));
        }
    }

    /** Spans come oldest first. */
    private void read(LatencySpan span, DurationTally tally) {
        if (span.number < number) {
            return;
        }
        if (span.number > number) {
            number = span.number;
            seen = new long[Buckets.ROWS][];
        }
        for (int row = 0; row < Buckets.ROWS; row++) {
            StripedCounters counts = span.seen(row);
            if (counts != null) {
                read(row, counts, tally);
            }
        }
    }

    private void read(int row, StripedCounters counts, DurationTally tally) {
        long[] before = seen[row];
        if (before == null) {
            before = new long[Buckets.PER_ROW];
            seen[row] = before;
        }
        for (int place = 0; place < Buckets.PER_ROW; place++) {
            long now = counts.sum(place);
            tally.add(row * Buckets.PER_ROW + place, now - before[place]);
            before[place] = now;
        }
    }
}
