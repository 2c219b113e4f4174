package io.resilience.exception;

import java.time.Duration;

/** A call refused because its operation has used up its rate. */
public class RateLimitExceededException extends RefusedException {
    private static final long serialVersionUID = 1L;
    private final Duration retryAfter;

    /** A refusal that says when the next token comes. */
    public RateLimitExceededException(String service, String operation, Duration retryAfter) {
        super(
                service,
                operation,
                service + "/" + operation + " exceeds its rate, next call in " + retryAfter.toMillis() + " ms",
                null);
        this.retryAfter = retryAfter;
    }

    @Override
    public Duration retryAfter() {
        return retryAfter;
    }
}
