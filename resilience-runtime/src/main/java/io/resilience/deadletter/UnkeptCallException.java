package io.resilience.deadletter;

import org.jspecify.annotations.Nullable;

/** Says, suppressed in a call's own failure, why the call could not be kept as a dead letter. */
public final class UnkeptCallException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A call of this name was not kept. */
    public UnkeptCallException(String call, String reason, @Nullable Throwable cause) {
        super(call + " was not kept as a dead letter: " + reason, cause, true, false);
    }
}
