package io.resilience.tests.deadletter;

import io.resilience.deadletter.DeadLetters;
import io.resilience.deadletter.LetterDraft;
import io.resilience.deadletter.Receipt;
import io.resilience.testkit.ForwardedLetters;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** A store that may wait, whose {@code keep} waits for a test, and then may fail. */
final class WaitingStore extends ForwardedLetters {
    final CountDownLatch entered = new CountDownLatch(1);
    final CountDownLatch open = new CountDownLatch(1);
    volatile @Nullable RuntimeException failure;

    WaitingStore(DeadLetters letters) {
        super(letters);
    }

    @Override
    public Receipt keep(LetterDraft draft) {
        entered.countDown();
        try {
            open.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
        RuntimeException broken = failure;
        if (broken != null) {
            throw broken;
        }
        return super.keep(draft);
    }

    @Override
    public boolean mayWait() {
        return true;
    }
}
