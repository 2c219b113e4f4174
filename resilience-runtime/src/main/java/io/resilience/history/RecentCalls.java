package io.resilience.history;

import java.time.Duration;

/**
 * What an operation did in the last seconds.
 *
 * @param calls attempts that ended, and those that a gate refused
 * @param failures the failed ones among them
 * @param refused the refused ones among them
 * @param over how long that took
 */
public record RecentCalls(long calls, long failures, long refused, Duration over) {
    RecentCalls plus(Totals more) {
        return new RecentCalls(calls + more.calls(), failures + more.failures(), refused + more.refused(), over);
    }

    /** Attempts a second. */
    public double perSecond() {
        return over.isZero() ? 0 : calls * 1e9 / over.toNanos();
    }

    /** The share of {@link #unserved}, 0 to 1; -1 when there are no calls. */
    public double failureRate() {
        return calls == 0 ? -1 : (double) unserved() / calls;
    }

    /** The failed and the refused ones: to who made a call both are the same. */
    public long unserved() {
        return failures + refused;
    }
}
