package io.resilience.history;

import io.resilience.metrics.Count;
import io.resilience.metrics.OperationMetrics;

/** Attempts of an operation: all, refused ones included; and of these the failed, the refused and the slow ones. */
record Totals(long calls, long failures, long refused, long slow) {
    static final Totals NONE = new Totals(0, 0, 0, 0);

    static Totals of(OperationMetrics metrics) {
        long refused =
                metrics.sum(Count.REFUSED_OPEN) + metrics.sum(Count.REFUSED_RATE) + metrics.sum(Count.REFUSED_BULKHEAD);
        long failures = metrics.sum(Count.FAILURE);
        long made = metrics.sum(Count.SUCCESS) + failures + metrics.sum(Count.IGNORED);
        return new Totals(made + refused, failures, refused, metrics.sum(Count.SLOW));
    }

    Totals plus(Totals other) {
        return new Totals(calls + other.calls, failures + other.failures, refused + other.refused, slow + other.slow);
    }

    Totals minus(Totals other) {
        return new Totals(calls - other.calls, failures - other.failures, refused - other.refused, slow - other.slow);
    }
}
