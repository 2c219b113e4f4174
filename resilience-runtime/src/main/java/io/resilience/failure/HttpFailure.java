package io.resilience.failure;

import org.jspecify.annotations.Nullable;

/** An exception, or a returned value, that carries an HTTP status. */
public interface HttpFailure {
    /** The status, such as 503; 0 for none. */
    int status();

    /** The {@code Retry-After} header as it was sent, null for none. */
    default @Nullable String retryAfter() {
        return null;
    }
}
