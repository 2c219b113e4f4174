package io.resilience.metrics;

import io.resilience.time.Ticker;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;
import java.util.concurrent.atomic.LongAdder;

/**
 * Durations of which quantiles are asked: those of the last one to two minutes in a histogram, and totals since the start.
 *
 * <p>Time is cut into spans of a minute. The running span and the one before it are read, if the latter is not older; the recording that finds a new span begun
 * replaces both by CAS. A recording under way meanwhile goes to a span that is still read, or is too old to matter.
 */
final class Latency {
    private static final long SPAN = TimeUnit.MINUTES.toNanos(1);
    private static final long LONG_AGO = -2;
    private static final AtomicReferenceFieldUpdater<Latency, Spans> SPANS =
            AtomicReferenceFieldUpdater.newUpdater(Latency.class, Spans.class, "spans");

    /** The running span and the one before. */
    private record Spans(LatencySpan running, LatencySpan past) {}

    private final Ticker ticker;
    private volatile Spans spans;
    private final LongAdder samples = new LongAdder();
    private final LongAdder totalNanos = new LongAdder();

    Latency(Ticker ticker) {
        this.ticker = ticker;
        LatencySpan none = new LatencySpan(LONG_AGO);
        this.spans = new Spans(none, none);
    }

    /** Records one duration; negative ones count as zero. */
    void record(long nanos) {
        long duration = Math.max(0, nanos);
        running(ticker.coarse() / SPAN).record(duration);
        samples.increment();
        totalNanos.add(duration);
    }

    private LatencySpan running(long number) {
        Spans seen = spans;
        while (seen.running.number < number) {
            SPANS.compareAndSet(this, seen, new Spans(new LatencySpan(number), seen.running));
            seen = spans;
        }
        return seen.running;
    }

    /** The span before and the running one; the first may be long over. */
    List<LatencySpan> spans() {
        Spans seen = spans;
        return List.of(seen.past, seen.running);
    }

    /** Adds the durations of one minute of the ticker, if it is the running one or the one before. */
    void addMinute(long minute, DurationTally tally) {
        for (LatencySpan span : spans()) {
            if (span.number == minute) {
                span.addTo(tally);
            }
        }
    }

    /** What the recent durations amount to. */
    DurationReading reading() {
        long number = ticker.coarse() / SPAN;
        Spans seen = spans;
        long[] counts = new long[Buckets.ROWS * Buckets.PER_ROW];
        long longest = Math.max(read(seen.running, number, counts), read(seen.past, number, counts));
        Quantiles recent = new Quantiles(counts, longest);
        return new DurationReading(
                samples.sum(),
                Duration.ofNanos(totalNanos.sum()),
                recent.samples(),
                recent.at(0.5),
                recent.at(0.9),
                recent.at(0.95),
                recent.at(0.99),
                Duration.ofNanos(longest));
    }

    private static long read(LatencySpan span, long number, long[] counts) {
        if (span.number < number - 1) {
            return 0;
        }
        span.addTo(counts);
        return span.longest();
    }
}
