package io.resilience.time;

/** Runs short, non-blocking tasks later. */
@FunctionalInterface
public interface Timer {
    /** Runs {@code task} once, {@code nanos} from now or as soon as possible thereafter. */
    Cancellable schedule(long nanos, Runnable task);

    /** A task that may still be called off. */
    @FunctionalInterface
    interface Cancellable {
        /** Prevents the task from running, if it has not begun. */
        void cancel();
    }
}
