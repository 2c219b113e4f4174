package io.resilience.exception;

import org.jspecify.annotations.Nullable;

/** What a guard itself raises about one operation of a service; the failures of the guarded code pass unchanged. */
public abstract class ResilienceException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String service;
    private final String operation;

    ResilienceException(
            String service, String operation, String message, @Nullable Throwable cause, boolean stackless) {
        super(message, cause, true, !stackless);
        this.service = service;
        this.operation = operation;
    }

    /** The service that was called. */
    public String service() {
        return service;
    }

    /** The operation that was called. */
    public String operation() {
        return operation;
    }
}
