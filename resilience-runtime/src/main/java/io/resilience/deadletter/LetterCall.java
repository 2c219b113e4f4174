package io.resilience.deadletter;

import io.resilience.exception.Printable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The call that a dead letter is about.
 *
 * @param signature the guarded method's name and parameter types as text; a replay compares it and loads nothing by it
 * @param arguments the arguments as a JSON array, or what its encryption gave
 * @param redacted positions, from 0, of arguments that are never shown
 * @param idempotencyKey the key that the caller gave, if any
 * @param fingerprint tells calls with other arguments apart without showing them, 64 hexadecimal digits
 * @param keyId which key the arguments are encrypted with; null for plain JSON
 */
public record LetterCall(
        String service,
        String operation,
        String signature,
        String arguments,
        List<Integer> redacted,
        @Nullable String idempotencyKey,
        String fingerprint,
        @Nullable String keyId) {
    /** Copies the list. */
    public LetterCall {
        redacted = List.copyOf(redacted);
    }

    LetterCall with(String otherArguments, @Nullable String otherKeyId) {
        return new LetterCall(
                service, operation, signature, otherArguments, redacted, idempotencyKey, fingerprint, otherKeyId);
    }

    /** Whether another letter's call is this one again: same operation, same arguments. */
    public boolean sameAs(LetterCall other) {
        return service.equals(other.service)
                && operation.equals(other.operation)
                && fingerprint.equals(other.fingerprint);
    }

    /** Tells all but the arguments, which may be secret. */
    @Override
    public String toString() {
        return Printable.of(service + "/" + operation + " " + signature + " with " + arguments.length()
                + " characters of arguments");
    }
}
