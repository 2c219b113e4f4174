package io.resilience.durability.child;

import io.resilience.deadletter.DeadLetters;
import io.resilience.deadletter.LetterLease;
import io.resilience.testkit.ForwardedLetters;
import java.time.Duration;
import java.util.List;

/** Fault: a delivery is counted when it fails, not when it begins. */
final class LateCountLetters extends ForwardedLetters {
    private final RawTable table;

    LateCountLetters(DeadLetters letters, RawTable table) {
        super(letters);
        this.table = table;
    }

    @Override
    public List<LetterLease> claimDue(String service, String operation, int most, Duration lease) {
        List<LetterLease> claimed = super.claimDue(service, operation, most, lease);
        claimed.forEach(one -> count(one, -1));
        return claimed;
    }

    @Override
    public boolean fail(LetterLease lease, String error, Duration pause) {
        count(lease, 1);
        return super.fail(lease, error, pause);
    }

    private void count(LetterLease lease, int more) {
        table.change(
                "UPDATE resilience_letter SET deliveries = deliveries + ? WHERE id = ?",
                more,
                lease.letter().id());
    }
}
