package io.resilience.time;

import java.util.Arrays;

/**
 * When the time that is published stood still for longer than usual.
 *
 * <p>Whoever reads a published time P reads it before the next is written, so before the clock is read for the one after the next.
 * That reading bounds the reader from above, as P does from below. Usually the two are {@link #USUAL} apart at most; the pairs that are
 * further apart are kept here. There is room for {@value #MOST}: then the two neighbours become one that are the closest in proportion
 * to their age, so that what is old is known less exactly, and nothing is ever said to have been shorter than it was.
 *
 * <p>Concurrency: the watchdog alone writes. A reader first looks how far bounds are known, then for its pair under the lock. Nothing
 * is allocated.
 */
final class Stalls {
    /** Two publications a millisecond apart, and what a thread takes to wake. */
    static final long USUAL = 3_000_000;

    /** What {@link #bound} answers when the bound isn't known yet. */
    static final long UNKNOWN = -1;

    static final int MOST = 1024;

    private final long[] from = new long[MOST];
    private final long[] to = new long[MOST];
    private int size;
    private long replaced = UNKNOWN;
    private volatile long known = UNKNOWN;

    /** The clock was read: who read the time that was replaced before did so earlier. */
    void read(long now) {
        if (replaced >= 0) {
            if (now - replaced > USUAL) {
                add(replaced, now);
            }
            known = replaced;
            replaced = UNKNOWN;
        }
    }

    /** The published {@code time} was replaced, or withdrawn; negative for none. */
    void replaced(long time) {
        replaced = time;
    }

    /** The latest at which {@code time} can have been read, or {@link #UNKNOWN}. */
    long bound(long time) {
        return time > known ? UNKNOWN : kept(time);
    }

    private synchronized long kept(long time) {
        int found = Arrays.binarySearch(from, 0, size, time);
        int last = found >= 0 ? found : -found - 2;
        return last >= 0 && time < to[last] ? to[last] : time + USUAL;
    }

    private synchronized void add(long begin, long end) {
        if (size == MOST) {
            unite(closest(end));
        }
        from[size] = begin;
        to[size] = end;
        size++;
    }

    private int closest(long now) {
        int closest = 0;
        double least = Double.MAX_VALUE;
        for (int i = 0; i + 1 < size; i++) {
            double share = (double) (to[i + 1] - from[i]) / (now - from[i] + 1);
            if (share < least) {
                least = share;
                closest = i;
            }
        }
        return closest;
    }

    private void unite(int first) {
        to[first] = to[first + 1];
        System.arraycopy(from, first + 2, from, first + 1, size - first - 2);
        System.arraycopy(to, first + 2, to, first + 1, size - first - 2);
        size--;
    }
}
