package io.resilience.stripe;

import java.lang.ref.WeakReference;

/**
 * A thread that has memory for itself, as a reference that doesn't keep the thread from being collected. It is an object of the JDK, for
 * a thread that outlives the library must hold none of the library's.
 */
final class Tenant {
    private static final ThreadLocal<WeakReference<Thread>> OWN =
            ThreadLocal.withInitial(() -> new WeakReference<>(Thread.currentThread()));

    private Tenant() {}

    /** The calling thread. */
    static WeakReference<Thread> current() {
        return OWN.get();
    }

    /** Whether the thread has ended, and all that it wrote can be seen. */
    static boolean isGone(WeakReference<Thread> tenant) {
        Thread thread = tenant.get();
        return thread == null || !thread.isAlive();
    }
}
