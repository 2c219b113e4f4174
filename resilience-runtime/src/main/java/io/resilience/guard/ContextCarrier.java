package io.resilience.guard;

/** Carries what belongs to the caller's thread (a logging context, a trace) to the threads that work for it. */
@FunctionalInterface
public interface ContextCarrier {
    /** Carries nothing. */
    ContextCarrier NONE = () -> Runnable::run;

    /** Takes the calling thread's context, once a guarded call; it is then used for every attempt and fallback. */
    Carried capture();

    /** Carries what this one does, and within that what {@code inner} does. */
    default ContextCarrier and(ContextCarrier inner) {
        return () -> {
            Carried outer = capture();
            Carried nested = inner.capture();
            return task -> outer.run(() -> nested.run(task));
        };
    }

    /** A context that was taken. */
    @FunctionalInterface
    interface Carried {
        /** Runs {@code task} within the context, and restores the thread's own afterwards. */
        void run(Runnable task);
    }
}
