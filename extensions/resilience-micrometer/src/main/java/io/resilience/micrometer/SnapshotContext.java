package io.resilience.micrometer;

import io.micrometer.context.ContextSnapshot;
import io.micrometer.context.ContextSnapshotFactory;
import io.resilience.guard.ContextCarrier;

/**
 * Carries whatever Micrometer's context-propagation knows of (observations, the MDC, security, accessors of your own) to the threads that work
 * for a caller. It takes {@code io.micrometer:context-propagation}.
 *
 * <pre>{@code
 * Resilience.builder().context(new SnapshotContext())
 * }</pre>
 */
public final class SnapshotContext implements ContextCarrier {
    private final ContextSnapshotFactory snapshots;

    /** Carries what the global registry of accessors knows of; what a caller doesn't have, its threads don't have either. */
    public SnapshotContext() {
        this(ContextSnapshotFactory.builder().clearMissing(true).build());
    }

    /** Carries what {@code snapshots} takes. */
    public SnapshotContext(ContextSnapshotFactory snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public Carried capture() {
        ContextSnapshot callers = snapshots.captureAll();
        return task -> callers.wrap(task).run();
    }
}
