package io.resilience.deadletter;

import org.jspecify.annotations.Nullable;

/** Arguments that can't be turned into text or back; says whose and why. */
public final class UnstorableCallException extends Exception {
    private static final long serialVersionUID = 1L;

    UnstorableCallException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
