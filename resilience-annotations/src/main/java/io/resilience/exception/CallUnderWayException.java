package io.resilience.exception;

/** A call whose idempotency key is in use: the first call under it is under way in another program. */
public class CallUnderWayException extends RefusedException {
    private static final long serialVersionUID = 1L;

    /** A call under {@code key} is under way. */
    public CallUnderWayException(String service, String operation, String key) {
        super(
                service,
                operation,
                service + "/" + operation + ": a call with the idempotency key '" + Printable.of(key)
                        + "' is under way in another program; ask again shortly",
                null);
    }
}
