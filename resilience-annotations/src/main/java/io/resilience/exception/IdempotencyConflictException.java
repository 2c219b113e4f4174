package io.resilience.exception;

/** A call whose idempotency key was used before with other arguments. */
public class IdempotencyConflictException extends RefusedException {
    private static final long serialVersionUID = 1L;

    /** A conflict over {@code key}. */
    public IdempotencyConflictException(String service, String operation, String key) {
        super(
                service,
                operation,
                service + "/" + operation + ": the idempotency key '" + Printable.of(key)
                        + "' was used with other arguments; use a new key for a new call",
                null);
    }
}
