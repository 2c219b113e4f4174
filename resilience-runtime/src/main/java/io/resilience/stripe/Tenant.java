package io.resilience.stripe;

import java.lang.ref.WeakReference;

/** A thread that has memory for itself; it does not keep the thread from being collected. */
final class Tenant extends WeakReference<Thread> {
    private static final ThreadLocal<Tenant> OWN = ThreadLocal.withInitial(() -> new Tenant(Thread.currentThread()));

    private Tenant(Thread thread) {
        super(thread);
    }

    /** The calling thread. */
    static Tenant current() {
        return OWN.get();
    }

    boolean isCurrent() {
        return refersTo(Thread.currentThread());
    }

    /** Whether the thread has ended, and all that it wrote can be seen. */
    boolean isGone() {
        Thread thread = get();
        return thread == null || !thread.isAlive();
    }
}
