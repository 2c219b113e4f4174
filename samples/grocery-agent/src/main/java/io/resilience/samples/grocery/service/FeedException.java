package io.resilience.samples.grocery.service;

import io.resilience.failure.ErrorCoded;
import java.io.IOException;

/** A WebSocket that closed before a message was confirmed; {@link #errorCode} is one of the feed's own words. */
public final class FeedException extends IOException implements ErrorCoded {
    private static final long serialVersionUID = 1L;
    private final String code;

    FeedException(String code, String message) {
        super(code + ": " + message);
        this.code = code;
    }

    /** Either {@code WS_AUTH_FAILED} when the feed rejected our token, otherwise {@code WS_CLOSED}. */
    @Override
    public String errorCode() {
        return code;
    }
}
