package io.resilience.guard;

import io.resilience.deadline.DeadlineCell;
import io.resilience.flight.FlightLog;
import io.resilience.metrics.Count;
import io.resilience.metrics.OperationMetrics;
import io.resilience.policy.BreakerPolicy;
import io.resilience.time.Ticker;

/**
 * How long attempts take: all of them by the coarse clock, the sampled ones exactly, which their last bit of {@link #began} tells.
 * Immutable.
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
        return exact || cell.sampled(SAMPLE_BITS) ? ticker.nanos() | 1 : ticker.coarse() & ~1L;
    }

    /** The last bit of {@code began} is a mark, and must not make a call that is just slow a nanosecond too quick. */
    boolean isSlow(long began, long now) {
        return slowNanos > 0 && (now | 1) - began >= slowNanos;
    }

    void ended(long began, boolean slow, String outcome) {
        boolean sampled = (began & 1) != 0;
        if (sampled || slow) {
            record(sampled ? Math.max(0, ticker.nanos() - began) : ticker.coarse() - began, sampled, slow, outcome);
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
