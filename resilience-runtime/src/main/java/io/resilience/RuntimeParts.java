package io.resilience;

import io.resilience.config.LiveChange;
import io.resilience.deadletter.DeadLetters;
import io.resilience.deadletter.Replay;
import io.resilience.event.ResilienceEvent.SettingsChanged;
import io.resilience.guard.Engine;
import io.resilience.guard.Guards;
import io.resilience.inventory.Inventory;
import io.resilience.metrics.Metrics;

/** What a runtime is made of. */
record RuntimeParts(Engine engine, Guards guards, Metrics metrics, Letters letters, Inventory inventory) {

    /** The dead letters, and what makes them calls again. */
    record Letters(DeadLetters store, Replay replay) {}

    void close() {
        letters.replay().close();
        guards.close();
    }

    void told(LiveChange change) {
        String operation = change.target().operation();
        engine.events()
                .publish(new SettingsChanged(
                        change.target().service(), operation == null ? "*" : operation, change.who(), change.reason()));
    }
}
