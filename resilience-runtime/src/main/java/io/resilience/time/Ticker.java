package io.resilience.time;

/** Monotonic time in nanoseconds since an arbitrary origin; never negative, so that two readings compare by {@code <}. */
public interface Ticker {
    /** The exact time. */
    long nanos();

    /** Time that lags behind {@link #nanos} by a millisecond or two, more when threads stand still, and costs next to nothing to read. */
    default long coarse() {
        return nanos();
    }

    /** By how many nanoseconds {@code time}, which {@link #coarse} gave, may have lagged behind then; never too few. */
    default long lag(long time) {
        return 0;
    }

    /** Whether watchers are called as they should be; false while time limits don't end. */
    default boolean watched() {
        return true;
    }

    /** Calls {@code watcher} about once a millisecond while someone reads {@link #coarse}, and when the watcher asked for it. */
    void watch(Watcher watcher);

    /** Calls {@code watcher} no more; nothing happens if it was not watching. */
    void unwatch(Watcher watcher);

    /** Looks at the time again and again. It allocates nothing where it must go on when memory is short. */
    @FunctionalInterface
    interface Watcher {
        /** Acts on what is due at {@code now}; returns when the next thing is due, {@link Long#MAX_VALUE} when nothing is. */
        long look(long now);

        /** Whether somebody must look at the time on its account even while nothing is due and nobody reads it. */
        default boolean lasts() {
            return true;
        }

        /** Nobody looks at the time any more, until someone reads it again: what is kept for threads may go. */
        default void rested() {}
    }
}
