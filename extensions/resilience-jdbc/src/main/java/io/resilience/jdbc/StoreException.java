package io.resilience.jdbc;

import org.jspecify.annotations.Nullable;

/** The store could not do what it was asked to; says which store, why, and what to do. Nothing was changed unless it says so. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoreException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
