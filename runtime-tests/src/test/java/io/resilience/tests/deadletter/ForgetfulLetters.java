package io.resilience.tests.deadletter;

import io.resilience.deadletter.DeadLetters;
import io.resilience.deadletter.LetterLease;
import io.resilience.testkit.ForwardedLetters;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** A store that answers some changes by a failure, before or after they took effect, as one does whose server is restarted. */
final class ForgetfulLetters extends ForwardedLetters {
    /** When a change fails. */
    enum Mood {
        FINE,
        FAILS_BEFORE,
        FAILS_AFTER
    }

    volatile Mood outcomes = Mood.FINE;
    volatile Mood extensions = Mood.FINE;

    ForgetfulLetters(DeadLetters letters) {
        super(letters);
    }

    private static boolean in(Mood mood, BooleanSupplier change) {
        if (mood == Mood.FAILS_BEFORE) {
            throw new IllegalStateException("connection lost");
        }
        boolean changed = change.getAsBoolean();
        if (mood == Mood.FAILS_AFTER) {
            throw new IllegalStateException("connection lost after the commit");
        }
        return changed;
    }

    @Override
    public boolean complete(LetterLease lease) {
        return in(outcomes, () -> super.complete(lease));
    }

    @Override
    public boolean fail(LetterLease lease, String error, Duration pause) {
        return in(outcomes, () -> super.fail(lease, error, pause));
    }

    @Override
    public boolean release(LetterLease lease) {
        return in(outcomes, () -> super.release(lease));
    }

    @Override
    public boolean park(LetterLease lease, String reason) {
        return in(outcomes, () -> super.park(lease, reason));
    }

    @Override
    public boolean withdraw(LetterLease lease) {
        return in(outcomes, () -> super.withdraw(lease));
    }

    @Override
    public boolean extend(LetterLease lease, Duration more) {
        return in(extensions, () -> super.extend(lease, more));
    }

    @Override
    public boolean mayWait() {
        return false;
    }
}
