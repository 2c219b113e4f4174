package io.resilience.durability.child;

import io.resilience.deadletter.DeadLetters;
import io.resilience.deadletter.LetterLease;
import io.resilience.testkit.ForwardedLetters;
import java.time.Duration;
import java.util.List;

/** Fault: this program's clock is an hour ahead, and so every lease of others looks over. */
final class JumpingClockLetters extends ForwardedLetters {
    private static final long JUMP_MILLIS = Duration.ofHours(1).toMillis();

    private final RawTable table;

    JumpingClockLetters(DeadLetters letters, RawTable table) {
        super(letters);
        this.table = table;
    }

    @Override
    public List<LetterLease> claimDue(String service, String operation, int most, Duration lease) {
        table.change("UPDATE resilience_letter SET due_at = due_at - ? WHERE status = 1", JUMP_MILLIS);
        return super.claimDue(service, operation, most, lease);
    }
}
