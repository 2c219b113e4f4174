package io.resilience;

import io.resilience.audit.AuditTrail;
import io.resilience.deadletter.DeadLetters;
import io.resilience.deadletter.LetterNews;
import io.resilience.deadletter.LetterOffice;
import io.resilience.deadletter.LetterScript;
import io.resilience.deadletter.Replay;
import io.resilience.deadletter.StoreClerks;
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

    /** The dead letters, what makes them calls again, and what else is done with them. */
    record Letters(DeadLetters store, LetterScript script, StoreClerks clerks, LetterNews news, Acts acts) {
        Replay replay() {
            return acts.replay;
        }

        LetterOffice office() {
            return acts.office;
        }
    }

    /** What is done with letters that are there. */
    record Acts(Replay replay, LetterOffice office) {}

    void close() {
        steering.watch().close();
        letters.replay().close();
        letters.office().close();
        letters.clerks().close();
        guards.close();
    }
}
