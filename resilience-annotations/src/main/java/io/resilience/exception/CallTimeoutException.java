package io.resilience.exception;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A call, or an attempt of it, that did not end within its time. The interrupted work's own exception, if any, is the cause. */
public class CallTimeoutException extends ResilienceException {
    private static final long serialVersionUID = 1L;
    private final Duration limit;

    /** A timeout after {@code limit}. */
    public CallTimeoutException(String service, String operation, Duration limit, @Nullable Throwable cause) {
        super(
                service,
                operation,
                service + "/" + operation + " took longer than " + limit.toMillis() + " ms",
                cause,
                false);
        this.limit = limit;
    }

    /** The time that was allowed. */
    public Duration limit() {
        return limit;
    }
}
