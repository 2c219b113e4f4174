package io.resilience.guard;

import io.resilience.deadline.DeadlineCell;
import io.resilience.flight.FlightLog;
import io.resilience.metrics.Count;
import io.resilience.metrics.OperationMetrics;
import io.resilience.policy.BreakerPolicy;
import io.resilience.time.Beginning;
import io.resilience.time.Ticker;

/**
 * How long attempts take: all of them by the coarse clock, the sampled ones exactly, which their {@link Beginning} tells. Where coarse time
 * says that one took long, it is asked how much it lagged when the attempt began. Immutable.
 */
final class Stopwatch {
    /** One attempt in 64 is timed exactly. */
    private static final int SAMPLE_BITS = 6;

    private final Ticker ticker;
    private final OperationMetrics metrics;
    private final Name name;
    private final long slowNanos;
    private final boolean exact;

    Stopwatch(Setup setup) {
        BreakerPolicy breaker = setup.rules().policies().gates().breaker();
        this.ticker = setup.engine().ticker();
        this.metrics = setup.machinery().metrics();
        this.name = setup.name();
        this.slowNanos = breaker == null ? 0 : breaker.trip().rates().slowCall().toNanos();
        this.exact = setup.rules().exactTiming();
    }

    long began(DeadlineCell cell) {
        return exact || cell.sampled(SAMPLE_BITS) ? Beginning.exact(ticker.nanos()) : Beginning.coarse(ticker.coarse());
    }

    /** Whether an attempt surely took as long as makes it slow. */
    boolean isSlow(long began, long now) {
        return slowNanos > 0 && (now | 1) - began >= slowNanos && Beginning.took(ticker, began, now) >= slowNanos;
    }

    void ended(long began, boolean slow, String outcome) {
        boolean sampled = Beginning.isExact(began);
        if (sampled || slow) {
            long now = sampled ? ticker.nanos() : ticker.coarse();
            record(Beginning.took(ticker, began, now), sampled, slow, outcome);
        }
    }

    private void record(long nanos, boolean sampled, boolean slow, String outcome) {
        if (sampled) {
            metrics.recordLatency(nanos);
        }
        if (slow) {
            metrics.add(Count.SLOW);
        }
        FlightLog.attempt(name.service(), name.operation(), outcome, nanos, sampled);
    }
}
