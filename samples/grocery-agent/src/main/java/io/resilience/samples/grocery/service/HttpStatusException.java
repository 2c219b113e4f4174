package io.resilience.samples.grocery.service;

import io.resilience.failure.HttpFailure;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/** An HTTP answer that is not a success; it carries the status, and {@code Retry-After} where the server sent one. */
public final class HttpStatusException extends IOException implements HttpFailure {
    private static final long serialVersionUID = 1L;
    private final int status;
    private final @Nullable String retryAfter;

    private HttpStatusException(String message, int status, @Nullable String retryAfter) {
        super(message);
        this.status = status;
        this.retryAfter = retryAfter;
    }

    /** The body of a successful answer. */
    static String body(HttpResponse<String> response) throws HttpStatusException {
        if (response.statusCode() / 100 == 2) {
            return response.body();
        }
        String retryAfter = response.headers().firstValue("Retry-After").orElse(null);
        String message = response.request().method() + " " + response.uri().getPath() + " answered "
                + response.statusCode() + (retryAfter == null ? "" : ", retry after " + retryAfter + " s");
        throw new HttpStatusException(message, response.statusCode(), retryAfter);
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public @Nullable String retryAfter() {
        return retryAfter;
    }
}
