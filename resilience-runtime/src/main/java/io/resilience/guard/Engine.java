package io.resilience.guard;

import io.resilience.deadletter.CallContext;
import io.resilience.deadline.Deadlines;
import io.resilience.event.Events;
import io.resilience.fallback.FallbackObjects;
import io.resilience.time.Clockwork;
import io.resilience.time.Ticker;
import java.util.concurrent.Executor;

/**
 * What all guards of one runtime share.
 *
 * @param workers where asynchronous work runs
 */
public record Engine(Clockwork clockwork, Deadlines deadlines, Events events, Workers workers) {

    /**
     * Where work runs, and what it takes along.
     *
     * @param raised makes the exceptions that guards raise
     * @param handlers makes the objects that answer for failed calls
     */
    public record Workers(Executor executor, ContextCarrier carrier, RaisedFailures raised, FallbackObjects handlers) {
        /** The calling thread's context: the application's, and what a replay says of the call. */
        ContextCarrier.Carried capture() {
            CallContext call = CallContext.current();
            ContextCarrier.Carried own = carrier.capture();
            return task -> call.run(() -> own.run(task));
        }
    }

    Ticker ticker() {
        return clockwork.ticker();
    }
}
