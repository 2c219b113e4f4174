package io.resilience.samples.grocery.service;

import java.io.IOException;

/** A WebSocket that closed before a message was confirmed; {@link #code} is one of the feed's own words. */
public final class FeedException extends IOException {
    private static final long serialVersionUID = 1L;
    private final String code;

    FeedException(String code, String message) {
        super(code + ": " + message);
        this.code = code;
    }

    /** {@code WS_AUTH_FAILED} when the feed rejected our token, otherwise {@code WS_CLOSED}. */
    public String code() {
        return code;
    }
}
