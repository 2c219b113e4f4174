package io.resilience.stripe;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/**
 * The right of one thread to write some memory, which it then does without atomic steps.
 *
 * <p>The first thread that {@linkplain #moveIn moves in} is the tenant for as long as it lives; a right can't be taken from a thread
 * that runs. When it has ended, the next that moves in goes on where it left off.
 */
public final class Tenancy {
    private static final VarHandle TENANT = handle();
    /** Read by a race that does no harm: only its own thread can find a tenant to be the calling one. */
    private @Nullable WeakReference<Thread> tenant;

    /** Nobody's right yet. */
    public Tenancy() {}

    private static VarHandle handle() {
        try {
            return MethodHandles.lookup().findVarHandle(Tenancy.class, "tenant", WeakReference.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** Whether the calling thread is the tenant. */
    public boolean isMine() {
        WeakReference<Thread> seen = tenant;
        return seen != null && seen.refersTo(Thread.currentThread());
    }

    /** Makes the calling thread the tenant, unless another one is and lives. */
    public boolean moveIn() {
        @SuppressWarnings("unchecked")
        WeakReference<Thread> seen = (WeakReference<Thread>) TENANT.getVolatile(this);
        return (seen == null || Tenant.isGone(seen)) && TENANT.compareAndSet(this, seen, Tenant.current());
    }
}
