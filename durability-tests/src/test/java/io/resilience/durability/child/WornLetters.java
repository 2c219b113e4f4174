package io.resilience.durability.child;

import io.resilience.deadletter.DeadLetters;

/** Fault: a revived letter keeps its counts, and is parked at once. */
final class WornLetters extends PassedOn {
    private final RawTable table;

    WornLetters(DeadLetters letters, RawTable table) {
        super(letters);
        this.table = table;
    }

    @Override
    public boolean revive(String id, String actor) {
        boolean revived = super.revive(id, actor);
        table.change("UPDATE resilience_letter SET deliveries = ? WHERE id = ?", maxDeliveries(), id);
        return revived;
    }
}
