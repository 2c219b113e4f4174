package io.resilience;

import io.resilience.audit.AuditTrail;
import io.resilience.deadletter.DeadLetters;
import io.resilience.deadletter.Replay;
import io.resilience.guard.Engine;
import io.resilience.guard.FileWatch;
import io.resilience.guard.Guards;
import io.resilience.guard.LiveConfiguration;
import io.resilience.inventory.Inventory;
import io.resilience.metrics.Metrics;

/** What a runtime is made of. */
record RuntimeParts(
        Engine engine, Guards guards, Metrics metrics, Letters letters, Inventory inventory, Steering steering) {

    /** The configuration while it is in force, what watches its files, and who changed what. */
    record Steering(LiveConfiguration live, FileWatch watch, AuditTrail audit) {}

    /** The dead letters, and what makes them calls again. */
    record Letters(DeadLetters store, Replay replay) {}

    void close() {
        steering.watch().close();
        letters.replay().close();
        guards.close();
    }
}
