package io.resilience.opentelemetry;

import io.opentelemetry.context.Context;
import io.resilience.guard.ContextCarrier;

/**
 * Carries the caller's trace to the threads that work for it, so that attempts on them are children of its span and decisions about
 * them are told to it.
 */
public final class TraceContext implements ContextCarrier {
    /** Carries whatever context is current when a call begins. */
    public TraceContext() {}

    @Override
    public Carried capture() {
        Context context = Context.current();
        return task -> context.wrap(task).run();
    }
}
