package io.resilience.guard;

/** Why a pipeline did not admit a call, as the negative number that stands in place of a permit. */
final class Refusal {
    static final long OPEN = -1;
    static final long RATE = -2;
    static final long FULL = -3;
    /** Waited as long as the bulkhead allows. */
    static final long WAITED = -4;
    /** The time of the attempt ran out in a queue. */
    static final long LATE = -5;

    static final long INTERRUPTED = -6;
    /** Would have waited for a place that the calls round it keep taken. */
    static final long WITHIN = -7;
    /** No refusal: the call is not made for a reason of its own. */
    static final long NONE = -8;

    private Refusal() {}
}
