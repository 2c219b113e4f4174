package io.resilience.time;

/** Monotonic time in nanoseconds since an arbitrary origin; never negative, so that two readings compare by {@code <}. */
public interface Ticker {
    /** The exact time. */
    long nanos();

    /** Time that may lag behind {@link #nanos} by about a millisecond, and costs next to nothing to read. */
    default long coarse() {
        return nanos();
    }

    /** Calls {@code watcher} about once a millisecond while someone reads {@link #coarse}, and when the watcher asked for it. */
    void watch(Watcher watcher);

    /** Calls {@code watcher} no more; nothing happens if it was not watching. */
    void unwatch(Watcher watcher);

    /** Looks at the time again and again. */
    @FunctionalInterface
    interface Watcher {
        /** Acts on what is due at {@code now}; returns when the next thing is due, {@link Long#MAX_VALUE} when nothing is. */
        long look(long now);
    }
}
