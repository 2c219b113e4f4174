package io.resilience.metrics;

import io.resilience.stripe.Tenancy;
import io.resilience.time.Ticker;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Records what happens to one operation. Recording allocates nothing once warm, never waits and never fails. */
public final class OperationMetrics {
    private final String service;
    private final String operation;
    private final Ticker ticker;
    private final Tenancy tenancy = new Tenancy();
    private final StripedCounters counters = new StripedCounters(Count.NUMBER, tenancy);
    private final AtomicReference<@Nullable Latency> latency = new AtomicReference<>();
    private final AtomicReference<@Nullable Latency> waiting = new AtomicReference<>();
    private volatile @Nullable Supplier<BreakerReading> breaker;
    private volatile @Nullable Supplier<BulkheadReading> bulkhead;

    OperationMetrics(String service, String operation, Ticker ticker) {
        this.service = service;
        this.operation = operation;
        this.ticker = ticker;
    }

    /** The service. */
    public String service() {
        return service;
    }

    /** The operation. */
    public String operation() {
        return operation;
    }

    /** Adds one. */
    @SuppressWarnings("EnumOrdinal") // the place of a counter, never stored
    public void add(Count count) {
        counters.add(count.ordinal(), 1);
    }

    /** Adds {@code n}, negative for a count that goes down as well. */
    @SuppressWarnings("EnumOrdinal")
    public void add(Count count, long n) {
        counters.add(count.ordinal(), n);
    }

    /** What was added so far. */
    @SuppressWarnings("EnumOrdinal")
    public long sum(Count count) {
        return counters.sum(count.ordinal());
    }

    /** Records how long an attempt took; call it for a random sample of attempts, or for all. */
    public void recordLatency(long nanos) {
        present(latency).record(nanos);
    }

    /** Records how long an attempt waited for its place in the bulkhead; call it for those that waited. */
    public void recordWait(long nanos) {
        present(waiting).record(nanos);
    }

    private Latency present(AtomicReference<@Nullable Latency> cell) {
        Latency present = cell.get();
        if (present == null) {
            Latency fresh = new Latency(ticker, tenancy);
            present = cell.compareAndExchange(null, fresh);
            return present == null ? fresh : present;
        }
        return present;
    }

    /** Says where to read the breaker; null when there is none. */
    public void breaker(@Nullable Supplier<BreakerReading> reading) {
        breaker = reading;
    }

    /** Says where to read the bulkhead; null when there is none. */
    public void bulkhead(@Nullable Supplier<BulkheadReading> reading) {
        bulkhead = reading;
    }

    /** How long attempts took. */
    public DurationReading latency() {
        return read(latency.get());
    }

    /** How long attempts waited for the bulkhead, of those that waited. */
    public DurationReading waiting() {
        return read(waiting.get());
    }

    /** The breaker, now; null when there is none. */
    public @Nullable BreakerReading breaker() {
        Supplier<BreakerReading> now = breaker;
        return now == null ? null : now.get();
    }

    /** The bulkhead, now; null when there is none. */
    public @Nullable BulkheadReading bulkhead() {
        Supplier<BulkheadReading> now = bulkhead;
        return now == null ? null : now.get();
    }

    @Nullable
    Latency recorded() {
        return latency.get();
    }

    /** Reads the durations of attempts piece by piece, beginning with those of the last one to two minutes. */
    public LatencyTail latencyTail() {
        return new LatencyTail(this);
    }

    /** Adds the durations of attempts in one minute of the ticker to a tally, if it is the running minute or the one before. */
    public void addMinute(long minute, DurationTally tally) {
        Latency recorded = latency.get();
        if (recorded != null) {
            recorded.addMinute(minute, tally);
        }
    }

    /** All of it, now. */
    public OperationReading reading() {
        return new OperationReading(service, operation, Counts.of(this), latency(), waiting(), breaker(), bulkhead());
    }

    private static DurationReading read(@Nullable Latency durations) {
        return durations == null ? DurationReading.NONE : durations.reading();
    }
}
