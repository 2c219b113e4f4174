package io.resilience.deadletter;

import org.jspecify.annotations.Nullable;

/**
 * A dead letter before a store has taken it.
 *
 * @param id what it is to be called, so that the writes of one call meet each other; null where the store may choose
 */
public record LetterDraft(
        LetterCall call, LetterFailure failure, @Nullable String id) {
    /** A letter whose id the store chooses. */
    public LetterDraft(LetterCall call, LetterFailure failure) {
        this(call, failure, null);
    }
}
