package io.resilience.history;

import io.resilience.metrics.DurationTally;

/** What the operations of one service did in a step, together. */
final class ServiceSum {
    private final DurationTally durations = new DurationTally();
    private Totals totals = Totals.NONE;

    void add(Totals more, DurationTally moreDurations) {
        totals = totals.plus(more);
        durations.add(moreDurations);
    }

    /** Writes it into a frame, unless there is nothing, and begins anew. */
    void writeTo(TimeFrame frame, int id) {
        if (totals.calls() > 0) {
            frame.add(id, totals, durations, null);
        }
        totals = Totals.NONE;
        durations.clear();
    }
}
