package io.resilience.exception;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A call that was not made, because a guard refused it. It carries no stack trace. Each refused call has its own.
 */
public abstract class RefusedException extends ResilienceException {
    private static final long serialVersionUID = 1L;

    RefusedException(String service, String operation, String message, @Nullable Throwable cause) {
        super(service, operation, message, cause, true);
    }

    /** How long to wait before calling again makes sense; zero when unknown. */
    public Duration retryAfter() {
        return Duration.ZERO;
    }
}
