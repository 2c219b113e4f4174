package io.resilience.tests.deadletter;

import io.resilience.deadletter.DeadLetters;
import io.resilience.testkit.ForwardedLetters;

/** A store that fails, until it is mended. */
final class BrokenStore extends ForwardedLetters {
    boolean broken = true;
    boolean inAnError;

    BrokenStore(DeadLetters letters) {
        super(letters);
    }

    @Override
    protected DeadLetters behind() {
        if (broken && inAnError) {
            throw new NoClassDefFoundError("the driver");
        }
        if (broken) {
            throw new IllegalStateException("disk full");
        }
        return super.behind();
    }

    @Override
    public boolean mayWait() {
        return false;
    }

    @Override
    public void close() {}
}
