package io.resilience.breaker;

/** A leave to call, as one non-negative long: the epoch it was given in, and the number of the probe, 0 for an ordinary call. */
final class Permit {
    private static final int PROBE_BITS = 20;
    static final int MOST_PROBES = (1 << PROBE_BITS) - 1;

    /** Set by an onlooker: a breaker beside would have refused the call, or took it for a probe. */
    static final long SHADOW_REFUSED = 1L << 62;

    static final long SHADOW_PROBE = 1L << 61;
    private static final long MARKS = SHADOW_REFUSED | SHADOW_PROBE;

    private Permit() {}

    /** The permit as its breaker gave it. */
    static long unmarked(long permit) {
        return permit & ~MARKS;
    }

    static long of(long epoch, int probe) {
        return epoch << PROBE_BITS | probe;
    }

    static long epoch(long permit) {
        return permit >>> PROBE_BITS;
    }

    static int probe(long permit) {
        return (int) permit & MOST_PROBES;
    }
}
