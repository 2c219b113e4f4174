package io.resilience.deadletter;

import java.time.Instant;

/**
 * Why letters are there: those of one operation whose calls failed with the same class.
 *
 * @param letters how many
 * @param oldest when the first of them was made
 * @param newest when the last of them was made
 */
public record LetterCause(
        String service, String operation, String errorClass, long letters, Instant oldest, Instant newest) {
    LetterCause with(LetterRecord letter) {
        Instant made = letter.createdAt();
        return new LetterCause(
                service,
                operation,
                errorClass,
                letters + 1,
                made.isBefore(oldest) ? made : oldest,
                made.isAfter(newest) ? made : newest);
    }
}
