package io.resilience.console.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.resilience.console.access.Caller;
import io.resilience.console.http.ApiQuery;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request that was let in.
 *
 * @param parts the variable segments of the path by their names
 * @param body the JSON of the body; empty where there is none
 * @param plain the request as the container has it, for its headers
 */
public record ApiRequest(
        Caller caller, Map<String, String> parts, ApiQuery query, ObjectNode body, HttpServletRequest plain) {
    /** A variable segment of the path. */
    public String part(String name) {
        return Objects.requireNonNull(parts.get(name), name);
    }

    /** A header; null when it is absent. */
    public @Nullable String header(String name) {
        return plain.getHeader(name);
    }
}
