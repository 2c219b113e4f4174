package io.resilience.deadletter;

import io.resilience.exception.Printable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call as its guard knows it.
 *
 * @param arguments those of the first attempt, null among them
 * @param idempotencyKey the key that the caller gave, or the guard; null for none
 */
public record OutgoingCall(
        String service,
        String operation,
        CallSignature signature,
        List<@Nullable Object> arguments,
        @Nullable String idempotencyKey) {
    /** Tells all but the arguments, which may be secret. */
    @Override
    public String toString() {
        return Printable.of(service + "/" + operation);
    }
}
