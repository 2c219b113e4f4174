package io.resilience.failure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where types of a library keep the HTTP status and the {@code Retry-After} header.
 *
 * @param type the type's full name
 * @param status an {@link AccessorPath} to the status
 * @param retryAfter an {@link AccessorPath} to the header's value, or to a collection of values
 */
record HttpShape(String type, String status, String retryAfter) {
    private static final List<HttpShape> KNOWN = List.of(
            new HttpShape("io.resilience.failure.HttpFailure", "status", "retryAfter"),
            // the JDK
            new HttpShape("java.net.http.HttpResponse", "statusCode", "headers firstValue:Retry-After"),
            new HttpShape(
                    "java.net.http.WebSocketHandshakeException",
                    "getResponse statusCode",
                    "getResponse headers firstValue:Retry-After"),
            // JAX-RS
            new HttpShape("jakarta.ws.rs.core.Response", "getStatus", "getHeaderString:Retry-After"),
            new HttpShape("javax.ws.rs.core.Response", "getStatus", "getHeaderString:Retry-After"),
            new HttpShape(
                    "jakarta.ws.rs.WebApplicationException",
                    "getResponse getStatus",
                    "getResponse getHeaderString:Retry-After"),
            new HttpShape(
                    "javax.ws.rs.WebApplicationException",
                    "getResponse getStatus",
                    "getResponse getHeaderString:Retry-After"),
            // Spring 5 and later
            new HttpShape(
                    "org.springframework.http.ResponseEntity",
                    "getStatusCode value|getStatusCodeValue",
                    "getHeaders getFirst:Retry-After"),
            new HttpShape(
                    "org.springframework.web.client.RestClientResponseException",
                    "getStatusCode value|getRawStatusCode",
                    "getResponseHeaders getFirst:Retry-After"),
            new HttpShape(
                    "org.springframework.web.reactive.function.client.WebClientResponseException",
                    "getStatusCode value|getRawStatusCode",
                    "getHeaders getFirst:Retry-After"),
            new HttpShape(
                    "org.springframework.web.server.ResponseStatusException",
                    "getStatusCode value|getStatus value",
                    "getHeaders getFirst:Retry-After|getResponseHeaders getFirst:Retry-After"),
            // Feign, Retrofit, OkHttp
            new HttpShape("feign.Response", "status", "headers get:Retry-After"),
            new HttpShape("feign.FeignException", "status", "responseHeaders get:Retry-After"),
            new HttpShape("retrofit2.Response", "code", "headers get:Retry-After"),
            new HttpShape("retrofit2.HttpException", "code", "response headers get:Retry-After"),
            new HttpShape("okhttp3.Response", "code", "header:Retry-After"));

    /** The shape of a type of that name, null when none is known. */
    static @Nullable HttpShape named(String type) {
        for (HttpShape shape : KNOWN) {
            if (shape.type.equals(type)) {
                return shape;
            }
        }
        return null;
    }
}
