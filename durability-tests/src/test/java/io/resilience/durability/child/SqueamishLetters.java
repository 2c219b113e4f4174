package io.resilience.durability.child;

import io.resilience.deadletter.DeadLetters;
import io.resilience.deadletter.LetterLease;
import io.resilience.deadletter.LetterQuery;
import io.resilience.deadletter.LetterRecord;
import io.resilience.testkit.ForwardedLetters;
import java.time.Duration;
import java.util.List;

/** Fault: reads the arguments of a whole batch before it claims, and fails at the first that it can't. */
final class SqueamishLetters extends ForwardedLetters {
    SqueamishLetters(DeadLetters letters) {
        super(letters);
    }

    @Override
    public List<LetterLease> claimDue(String service, String operation, int most, Duration lease) {
        super.find(LetterQuery.of(service, operation)).forEach(SqueamishLetters::read);
        return super.claimDue(service, operation, most, lease);
    }

    private static void read(LetterRecord letter) {
        if (!letter.call().arguments().endsWith("]")) {
            throw new IllegalStateException("the arguments of " + letter.id() + " can't be read");
        }
    }
}
