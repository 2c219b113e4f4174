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

    /** The share of failures among attempts that were made, 0 to 1; -1 when there are none. */
    public double failureRate() {
        return calls <= refused ? -1 : (double) failures / (calls - refused);
    }
}
