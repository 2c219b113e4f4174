package io.resilience;

import io.resilience.alert.Alerts;
import io.resilience.config.LiveChange;
import io.resilience.deadletter.DeadLetters;
import io.resilience.deadletter.Replay;
import io.resilience.diagnosis.Diagnoses;
import io.resilience.event.ResilienceEvent.SettingsChanged;
import io.resilience.guard.Engine;
import io.resilience.guard.Guards;
import io.resilience.health.Health;
import io.resilience.inventory.Inventory;
import io.resilience.metrics.Metrics;
import java.util.concurrent.atomic.AtomicBoolean;

/** What a runtime is made of. */
record RuntimeParts(Engine engine, Guards guards, Metrics metrics, Letters letters, Inventory inventory, Sight sight) {

    /** The dead letters, and what makes them calls again. */
    record Letters(DeadLetters store, Replay replay) {}

    /** What looks at the rest from outside, for operators. */
    record Sight(Health health, Diagnoses diagnoses, Alerts alerts, AtomicBoolean closed) {
        static Sight of(Engine engine, Alerts.Watched watched) {
            Guards guards = watched.guards();
            AtomicBoolean closed = new AtomicBoolean();
            return new Sight(
                    new Health(guards, watched.metrics(), engine.clockwork().ticker(), closed::get),
                    new Diagnoses(guards, engine.clockwork().ticker()),
                    new Alerts(watched, engine.clockwork(), engine.workers().executor()),
                    closed);
        }
    }

    void close() {
        sight.closed().set(true);
        sight.alerts().close();
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
