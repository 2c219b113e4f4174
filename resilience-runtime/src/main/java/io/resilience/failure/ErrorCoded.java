package io.resilience.failure;

import org.jspecify.annotations.Nullable;

/** An exception that carries an error code of its own, such as {@code ECONNRESET} or {@code WS_AUTH_FAILED}. */
@FunctionalInterface
public interface ErrorCoded {
    /** The code, null for none; it is compared without regard to case. */
    @Nullable
    String errorCode();
}
