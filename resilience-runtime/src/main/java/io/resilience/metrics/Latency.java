package io.resilience.metrics;

import io.resilience.stripe.Tenancy;
import io.resilience.time.Ticker;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;

/**
 * Durations of which quantiles are asked: those of the last one to two minutes in a histogram, and totals since the start.
 *
 * <p>Time is cut into spans of a minute. The running span and the one before it are read, if the latter is not older; the recording that finds a new span begun
 * replaces both by CAS. A recording under way meanwhile goes to a span that is still read, or is too old to matter.
 *
 * <p>Several readers ask for one value each, one after the other. So the last reading is kept, and given again until there is a new
 * sample or a new span; the number of samples therefore goes up last.
 */
final class Latency {
    private static final long SPAN = TimeUnit.MINUTES.toNanos(1);
    private static final LatencySpan LONG_AGO = new LatencySpan(-2, new Tenancy());
    private static final int SAMPLES = 0;
    private static final int NANOS = 1;
    private static final AtomicReferenceFieldUpdater<Latency, Spans> SPANS =
            AtomicReferenceFieldUpdater.newUpdater(Latency.class, Spans.class, "spans");

    /** The running span and the one before. */
    private record Spans(LatencySpan running, LatencySpan past) {}

    private final Ticker ticker;
    private volatile Spans spans;
    private final StripedCounters totals;
    private final Tenancy tenancy;
    private volatile Kept kept = new Kept(LONG_AGO.number, DurationReading.NONE);

    /** What was read last, and in which span. */
    private record Kept(long span, DurationReading reading) {
        boolean holds(long now, long samples) {
            return span == now && reading.samples() == samples;
        }
    }

    /** No durations yet; whoever has the tenancy records them without atomic steps. */
    Latency(Ticker ticker, Tenancy tenancy) {
        this.ticker = ticker;
        this.tenancy = tenancy;
        this.totals = new StripedCounters(2, tenancy);
        this.spans = new Spans(LONG_AGO, LONG_AGO);
    }

    /** Records one duration; negative ones count as zero. */
    void record(long nanos) {
        long duration = Math.max(0, nanos);
        running(ticker.coarse() / SPAN).record(duration);
        totals.add(NANOS, duration, SAMPLES, 1);
    }

    private LatencySpan running(long number) {
        Spans seen = spans;
        while (seen.running.number < number) {
            SPANS.compareAndSet(this, seen, new Spans(new LatencySpan(number, tenancy), seen.running));
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
        long sampled = totals.sum(SAMPLES);
        Kept last = kept;
        if (last.holds(number, sampled)) {
            return last.reading;
        }
        DurationReading fresh = reading(number, sampled);
        kept = new Kept(number, fresh);
        return fresh;
    }

    private DurationReading reading(long number, long sampled) {
        Spans seen = spans;
        long[] counts = new long[Buckets.ROWS * Buckets.PER_ROW];
        long longest = Math.max(read(seen.running, number, counts), read(seen.past, number, counts));
        Quantiles recent = new Quantiles(counts, longest);
        return new DurationReading(
                sampled,
                Duration.ofNanos(totals.sum(NANOS)),
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
