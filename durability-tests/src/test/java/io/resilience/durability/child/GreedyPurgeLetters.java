package io.resilience.durability.child;

import io.resilience.deadletter.DeadLetters;
import io.resilience.deadletter.Purged;
import io.resilience.deadletter.Retention;
import io.resilience.testkit.ForwardedLetters;

/** Fault: purges by age alone, also what waits or is being delivered at that moment. */
final class GreedyPurgeLetters extends ForwardedLetters {
    private final RawTable table;

    GreedyPurgeLetters(DeadLetters letters, RawTable table) {
        super(letters);
        this.table = table;
    }

    @Override
    public Purged purge(Retention retention) {
        table.change("DELETE FROM resilience_letter WHERE status IN (0, 1)");
        return super.purge(retention);
    }
}
