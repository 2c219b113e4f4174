package io.resilience.guard;

/** Carries what belongs to the caller's thread (a logging context, a trace) to the threads that work for it. */
@FunctionalInterface
public interface ContextCarrier {
    /** Carries nothing. */
    ContextCarrier NONE = () -> Runnable::run;

    /** Takes the calling thread's context, once a guarded call; it is then used for every attempt and fallback. */
    Carried capture();

    /** A context that was taken. */
    @FunctionalInterface
    interface Carried {
        /** Runs {@code task} within the context, and restores the thread's own afterwards. */
        void run(Runnable task);
    }
}
