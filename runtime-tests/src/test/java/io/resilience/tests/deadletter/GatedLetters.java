package io.resilience.tests.deadletter;

import io.resilience.deadletter.DeadLetters;
import io.resilience.deadletter.LetterDraft;
import io.resilience.deadletter.LetterLease;
import io.resilience.deadletter.Receipt;
import io.resilience.testkit.ForwardedLetters;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A store that may wait, whose journal is written at once and answers when a test lets it. */
final class GatedLetters extends ForwardedLetters {
    final CountDownLatch written = new CountDownLatch(1);
    final CountDownLatch answer = new CountDownLatch(1);
    final CountDownLatch takenBack = new CountDownLatch(1);

    GatedLetters(DeadLetters letters) {
        super(letters);
    }

    @Override
    public Receipt journal(LetterDraft draft, Duration lease) {
        Receipt receipt = super.journal(draft, lease);
        written.countDown();
        await(answer);
        return receipt;
    }

    @Override
    public boolean abandon(LetterLease lease) {
        boolean abandoned = super.abandon(lease);
        takenBack.countDown();
        return abandoned;
    }

    static void await(CountDownLatch latch) {
        try {
            if (!latch.await(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody came in a minute");
            }
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public boolean mayWait() {
        return true;
    }
}
