package io.resilience.console.api;

import io.resilience.console.http.HttpAnswer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The OpenAPI document of this API. */
final class OpenApiEndpoint implements Endpoint {
    private final byte[] document = read();

    private static byte[] read() {
        try (InputStream in = Objects.requireNonNull(
                OpenApiEndpoint.class.getResourceAsStream("/io/resilience/console/openapi.json"))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("openapi.json of resilience-console can't be read", e);
        }
    }

    @Override
    public HttpAnswer answer(ApiRequest request) {
        return new HttpAnswer(200, "application/json", document);
    }
}
