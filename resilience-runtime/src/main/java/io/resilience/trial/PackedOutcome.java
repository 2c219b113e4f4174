package io.resilience.trial;

/**
 * How alike calls ended, as one long: from above 3 bits of kind, 36 of the millisecond of their end, 20 of their duration in
 * milliseconds, 5 of their number. Refused calls have no duration, and its bits count them; they are alike within a quarter of a
 * second. Successes that took no millisecond have none either, and up to 1024 of them are counted. Two years of milliseconds and 17
 * minutes of duration fit; what is more counts as that.
 */
final class PackedOutcome {
    /** The kinds; an entry that is 0 is none. */
    static final int SUCCESS = 1;

    static final int FAILURE = 2;
    static final int IGNORED = 3;
    static final int REFUSED = 4;
    /** Successes within a millisecond. */
    static final int QUICK = 5;

    private static final int COUNT_BITS = 5;
    private static final int DURATION_BITS = 20;
    private static final int END_BITS = 36;
    private static final int END_SHIFT = COUNT_BITS + DURATION_BITS;
    private static final int KIND_SHIFT = END_SHIFT + END_BITS;
    /** Of refusals, 256 ms make one entry. */
    private static final int REFUSALS_SHIFT = END_SHIFT + 8;

    static final long LONGEST = (1L << DURATION_BITS) - 1;
    private static final long LAST_END = (1L << END_BITS) - 1;
    private static final long MOST = (1L << COUNT_BITS) - 1;
    private static final long MOST_QUICK = (1L << 10) - 1;
    private static final long MOST_REFUSED = (1L << END_SHIFT) - 1;

    private PackedOutcome() {}

    /** One call that ended at {@code end} ms after {@code duration} ms. */
    static long of(int kind, long end, long duration) {
        long lasted = Math.max(0, Math.min(LONGEST, duration));
        long known = kind == SUCCESS && lasted == 0 ? QUICK : kind;
        return known << KIND_SHIFT | clamped(end) << END_SHIFT | lasted << COUNT_BITS;
    }

    /** One call that was refused at {@code at} ms. */
    static long refused(long at) {
        return (long) REFUSED << KIND_SHIFT | clamped(at) << END_SHIFT;
    }

    private static long clamped(long end) {
        return Math.max(0, Math.min(LAST_END, end));
    }

    /** Whether {@code single} can be counted in {@code entry} by adding 1 to it. */
    static boolean takes(long entry, long single) {
        return switch (kind(single)) {
            case REFUSED -> (entry ^ single) >>> REFUSALS_SHIFT == 0 && (entry & MOST_REFUSED) < MOST_REFUSED;
            case QUICK -> (entry ^ single) >>> END_SHIFT == 0 && !fullOfQuick(entry);
            default -> (entry ^ single) >>> COUNT_BITS == 0 && (entry & MOST) < MOST;
        };
    }

    /** Whether an entry of quick successes counts as many as it can. */
    static boolean fullOfQuick(long entry) {
        return (entry & MOST_QUICK) == MOST_QUICK;
    }

    static int kind(long entry) {
        return (int) (entry >>> KIND_SHIFT);
    }

    static long end(long entry) {
        return entry >>> END_SHIFT & LAST_END;
    }

    static long duration(long entry) {
        return kind(entry) >= REFUSED ? 0 : entry >>> COUNT_BITS & LONGEST;
    }

    static long count(long entry) {
        return 1 + (entry & (kind(entry) >= REFUSED ? MOST_REFUSED : MOST));
    }
}
