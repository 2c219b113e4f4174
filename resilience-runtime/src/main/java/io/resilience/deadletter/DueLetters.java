package io.resilience.deadletter;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** An operation's letters that are due, those due longest first; several programs may share them. */
final class DueLetters implements LetterSource {
    private final DeadLetters letters;
    private final ReplayTarget target;
    private volatile boolean more = true;

    DueLetters(DeadLetters letters, ReplayTarget target) {
        this.letters = letters;
        this.target = target;
    }

    @Override
    public @Nullable LetterLease next(Duration lease, Runnable skipped) {
        if (!more) {
            return null;
        }
        more = false;
        try {
            var claimed = letters.claimDue(target.service(), target.operation(), 1, lease);
            more |= !claimed.isEmpty();
            return claimed.isEmpty() ? null : claimed.get(0);
        } catch (RuntimeException | Error broken) {
            more = true;
            throw broken;
        }
    }

    @Override
    public void lookForMore() {
        more = true;
    }

    @Override
    public boolean allMet() {
        return !more;
    }

    @Override
    public Object which() {
        return DueLetters.class;
    }
}
