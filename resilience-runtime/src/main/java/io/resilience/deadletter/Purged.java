package io.resilience.deadletter;

import java.util.List;

/**
 * What one batch of {@link DeadLetters#purge} did.
 *
 * @param removed finished letters that are gone
 * @param expired letters that were given up, as they are now
 */
public record Purged(int removed, List<LetterRecord> expired) {
    /** Nothing was left to do. */
    public static final Purged NOTHING = new Purged(0, List.of());

    /** Copies the list. */
    public Purged {
        expired = List.copyOf(expired);
    }

    /** Whether there was nothing to do. */
    public boolean isEmpty() {
        return removed == 0 && expired.isEmpty();
    }
}
