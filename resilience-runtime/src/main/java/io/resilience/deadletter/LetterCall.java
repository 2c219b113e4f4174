package io.resilience.deadletter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The call that a dead letter is about.
 *
 * @param signature the guarded method's name and parameter types as text; a replay compares it and loads nothing by it
 * @param arguments the arguments as a JSON array
 * @param redacted positions, from 0, of arguments that are never shown
 * @param idempotencyKey the key that the caller gave, if any
 */
public record LetterCall(
        String service,
        String operation,
        String signature,
        String arguments,
        List<Integer> redacted,
        @Nullable String idempotencyKey) {
    /** Copies the list. */
    public LetterCall {
        redacted = List.copyOf(redacted);
    }

    /** Tells all but the arguments, which may be secret. */
    @Override
    public String toString() {
        return service + "/" + operation + " " + signature + " with " + arguments.length() + " characters of arguments";
    }
}
