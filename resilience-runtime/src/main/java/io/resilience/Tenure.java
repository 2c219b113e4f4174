package io.resilience;

import java.lang.ref.WeakReference;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * A runtime's time as the current one of a class loader. Once the runtime is closed it is only remembered: calls go on to it, for as long
 * as somebody holds it.
 */
final class Tenure {
    private final WeakReference<Resilience> runtime;
    private final boolean made;
    private final AtomicBoolean told = new AtomicBoolean();
    /** Null from its end on. */
    private @Nullable Resilience live;

    /** {@code made}: the default one, which nobody has built. */
    Tenure(Resilience runtime, boolean made) {
        this.runtime = new WeakReference<>(runtime);
        this.made = made;
        this.live = runtime;
    }

    /** Whether nobody has built the runtime. */
    boolean isDefault() {
        return made;
    }

    /** Lets go of the runtime if it is that one. */
    void end(Resilience closed) {
        if (live == closed) {
            live = null;
        }
    }

    /** Whether the runtime was not closed yet. */
    boolean isLive() {
        Resilience current = live;
        return current != null && !current.isClosed();
    }

    /**
     * The runtime.
     *
     * @throws IllegalStateException if it was closed and nothing is left of it
     */
    Resilience runtime() {
        Resilience found = runtime.get();
        if (found == null) {
            throw new IllegalStateException(
                    "the runtime that guarded this class was closed, and the class is called for the"
                            + " first time; call it earlier, close the runtime later, or build another");
        }
        return found;
    }

    /** True once. */
    boolean isToTell() {
        return !told.getAndSet(true);
    }
}
