package io.resilience.durability.child;

import io.resilience.deadletter.DeadLetters;
import io.resilience.testkit.ForwardedLetters;

/** Fault: a revived letter keeps its counts, and is parked at once. */
final class WornLetters extends ForwardedLetters {
    private final RawTable table;

    WornLetters(DeadLetters letters, RawTable table) {
        super(letters);
        this.table = table;
    }

    @Override
    public boolean revive(String id, String actor) {
        table.change("UPDATE resilience_letter SET status = 0, due_at = 0 WHERE id = ? AND status = 3", id);
        return true;
    }
}
