package io.resilience.time;

/**
 * The time that a call takes for its beginning. Its last bit says how it was read: 1 exactly, 0 by coarse time, which may be older
 * than the call. Whoever is about to say that the call took too long asks here how old.
 */
public final class Beginning {
    /** A beginning that needs no correction. */
    public static final long EXACT = 1;

    /** So much older than its call a coarse time may be without a word: limits have this much added to them. */
    public static final long ALLOWED = 1_000_000;

    private Beginning() {}

    /** A beginning that was read exactly. */
    public static long exact(long nanos) {
        return nanos | EXACT;
    }

    /** A beginning by coarse time. */
    public static long coarse(long time) {
        return time & ~EXACT;
    }

    /** Whether it was read exactly. */
    public static boolean isExact(long began) {
        return (began & EXACT) != 0;
    }

    /** By how much the call may have begun later than this says, in nanoseconds. */
    public static long lag(Ticker ticker, long began) {
        return isExact(began) ? 0 : ticker.lag(began);
    }

    /** How long a call that ended at {@code now} took at least; the mark in {@code began} takes no nanosecond off. */
    public static long took(Ticker ticker, long began, long now) {
        return Math.max(0, (now | EXACT) - began - lag(ticker, began));
    }

    /** When a limit that was set to {@code due} may end, so that the call has had all of its time; never sooner than {@code due}. */
    public static long end(Ticker ticker, long due, long began) {
        long more = due == Long.MAX_VALUE ? 0 : lag(ticker, began) - ALLOWED;
        return more <= 0 ? due : Math.min(due, Long.MAX_VALUE - 1 - more) + more;
    }
}
