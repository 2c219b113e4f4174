package io.resilience.deadline;

import java.util.Arrays;

/**
 * The limits that stand back while calls within are under way, each with what its call took for its beginning; the last is put back
 * first. A limit is found by its time, so one whose call ended without putting it back is only passed over. Used by one thread.
 */
final class OuterLimits {
    private static final int FIRST_ROOM = 8;
    private static final long[] NONE = {};

    private long[] pairs = NONE;
    private int size;

    void add(long due, long began) {
        if (size == pairs.length) {
            pairs = Arrays.copyOf(pairs, Math.max(FIRST_ROOM, 2 * size));
        }
        pairs[size] = due;
        pairs[size + 1] = began;
        size += 2;
    }

    /** Takes a limit out, and all that were added after it; what its call took for its beginning, {@code other} if it is not here. */
    long take(long due, long other) {
        for (int i = size - 2; i >= 0; i -= 2) {
            if (pairs[i] == due) {
                size = i;
                return pairs[i + 1];
            }
        }
        return other;
    }

    /** There is no limit any more. */
    void clear() {
        size = 0;
    }
}
