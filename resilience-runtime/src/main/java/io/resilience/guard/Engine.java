package io.resilience.guard;

import io.resilience.deadline.Deadlines;
import io.resilience.event.Events;
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
     */
    public record Workers(Executor executor, ContextCarrier carrier, RaisedFailures raised) {}

    Ticker ticker() {
        return clockwork.ticker();
    }
}
