package io.resilience.durability.child;

import io.resilience.deadletter.DeadLetters;
import io.resilience.deadletter.LetterDraft;
import io.resilience.deadletter.Receipt;
import io.resilience.testkit.ForwardedLetters;
import java.util.UUID;

/** Fault: acknowledges before it commits. */
final class HastyLetters extends ForwardedLetters {
    private final FailPoints points;

    HastyLetters(DeadLetters letters, FailPoints points) {
        super(letters);
        this.points = points;
    }

    @Override
    public Receipt keep(LetterDraft draft) {
        Thread later = new Thread(() -> points.during("keep", () -> super.keep(draft)), "later");
        later.setDaemon(true);
        later.start();
        return new Receipt.Kept(UUID.randomUUID().toString());
    }
}
