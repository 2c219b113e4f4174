package io.resilience.breaker;

import io.resilience.policy.WindowPolicy;

/**
 * The recent outcomes that rates are computed over. Recording is lock-free, allocates nothing, and may go on from many threads
 * at once; a reading taken meanwhile is off by at most the recordings under way.
 */
interface Window {
    /** Records one outcome at {@code now}. */
    void record(boolean failed, boolean slow, long now);

    /** What the window holds at {@code now}. */
    Tally tally(long now);

    /** Whether rates are judged after every recording and only when full, as an exact window wants it. */
    default boolean exact() {
        return false;
    }

    /** An empty window of the given kind. */
    static Window of(WindowPolicy policy) {
        if (policy instanceof WindowPolicy.Time time) {
            return new TimeWindow(time.span().toNanos());
        }
        return new CountWindow(policy.calls(), policy instanceof WindowPolicy.Exact);
    }
}
