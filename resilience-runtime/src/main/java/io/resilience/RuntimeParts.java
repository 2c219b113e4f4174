package io.resilience;

import io.resilience.alert.Alerts;
import io.resilience.audit.AuditTrail;
import io.resilience.config.Configuration;
import io.resilience.deadletter.DeadLetters;
import io.resilience.deadletter.HourlySweep;
import io.resilience.deadletter.LeasedCalls;
import io.resilience.deadletter.LetterNews;
import io.resilience.deadletter.LetterOffice;
import io.resilience.deadletter.LetterScript;
import io.resilience.deadletter.Replay;
import io.resilience.deadletter.StoreClerks;
import io.resilience.diagnosis.Diagnoses;
import io.resilience.fallback.KeptTypes;
import io.resilience.guard.Engine;
import io.resilience.guard.FileWatch;
import io.resilience.guard.Guards;
import io.resilience.guard.LiveConfiguration;
import io.resilience.health.Health;
import io.resilience.health.Judge;
import io.resilience.health.UnfinishedLetters;
import io.resilience.history.History;
import io.resilience.history.HistoryBounds;
import io.resilience.inventory.Inventory;
import io.resilience.metrics.Metrics;
import io.resilience.trial.Trials;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** What a runtime is made of. */
record RuntimeParts(
        Engine engine, Guards guards, Metrics metrics, Letters letters, Inventory inventory, Operating operating) {

    /** What operators steer by, what they see, and what they try. */
    record Operating(Steering steering, Sight sight, Trials trials) {}

    /** The configuration while it is in force, what watches its files, and who changed what. */
    record Steering(LiveConfiguration live, FileWatch watch, AuditTrail audit) {
        static Steering of(Guards guards, Engine engine, Configuration settings) {
            AuditTrail audit = new AuditTrail(engine.clockwork().wall());
            LiveConfiguration live = new LiveConfiguration(guards, engine, audit);
            return new Steering(live, new FileWatch(live, engine, settings), audit);
        }
    }

    /** The dead letters, what makes them calls again, and what else is done with them. */
    record Letters(DeadLetters store, LetterScript script, StoreClerks clerks, LetterNews news, Acts acts) {
        Replay replay() {
            return acts.replay;
        }

        LeasedCalls calls() {
            return acts.calls;
        }

        LetterOffice office() {
            return acts.office;
        }
    }

    /** What is done with letters that are there; {@code end} closes stores that the configuration had opened. */
    record Acts(LeasedCalls calls, Replay replay, LetterOffice office, HourlySweep sweep, Runnable end) {}

    /** What looks at the rest from outside, for operators. */
    record Sight(
            Supplier<Judge> judges,
            UnfinishedLetters letters,
            Health health,
            Diagnoses diagnoses,
            Alerts alerts,
            History history,
            AtomicBoolean closed) {
        static Sight of(Engine engine, Alerts.Watched watched) {
            Guards guards = watched.guards();
            AtomicBoolean closed = new AtomicBoolean();
            Supplier<Judge> judges =
                    () -> new Judge(guards.configuration().alerts().rules());
            Executor executor = engine.workers().executor();
            UnfinishedLetters letters =
                    new UnfinishedLetters(watched.letters(), engine.clockwork().ticker(), executor);
            History history = new History(
                    HistoryBounds.DEFAULT,
                    new History.Watched(watched.metrics(), guards.breakers()),
                    engine.clockwork(),
                    executor);
            return new Sight(
                    judges,
                    letters,
                    new Health(
                            guards,
                            watched.metrics(),
                            engine.clockwork().ticker(),
                            closed::get,
                            judges,
                            new Health.Evidence(() -> history.recent(History.RECENT_SECONDS), letters::now)),
                    new Diagnoses(guards, engine.clockwork().ticker()),
                    new Alerts(watched, engine.clockwork(), executor),
                    history,
                    closed);
        }
    }

    Steering steering() {
        return operating.steering;
    }

    Sight sight() {
        return operating.sight;
    }

    void close() {
        Ending ending = new Ending();
        sight().closed().set(true);
        ending.step(
                "the watch over configuration files", () -> steering().watch().close());
        ending.step("the alerts", () -> sight().alerts().close());
        ending.step("the history", () -> sight().history().close());
        ending.patiently("the replay of dead letters", () -> letters.replay().close());
        ending.step("the hourly sweep", () -> letters.acts().sweep().close());
        ending.patiently("what stores still have to do", () -> letters.clerks().close());
        ending.patiently("a store", letters.acts().end());
        ending.step("the guards", guards::close);
        ending.step("timers and threads", engine::close);
        ending.step("types that were looked at", KeptTypes::forget);
        ending.over();
    }
}
