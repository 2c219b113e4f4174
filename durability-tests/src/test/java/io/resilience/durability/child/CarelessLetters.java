package io.resilience.durability.child;

import io.resilience.deadletter.DeadLetters;
import io.resilience.deadletter.LetterDraft;
import io.resilience.deadletter.Receipt;
import io.resilience.jdbc.StoreException;
import io.resilience.testkit.ForwardedLetters;
import java.util.UUID;

/** Fault: a store that could not write counts as one that has. */
final class CarelessLetters extends ForwardedLetters {
    CarelessLetters(DeadLetters letters) {
        super(letters);
    }

    @Override
    public Receipt keep(LetterDraft draft) {
        try {
            return super.keep(draft);
        } catch (StoreException busy) {
            return new Receipt.Kept(UUID.randomUUID().toString());
        }
    }
}
