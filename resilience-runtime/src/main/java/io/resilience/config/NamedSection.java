package io.resilience.config;

import org.jspecify.annotations.Nullable;

/**
 * A section of a file, of the environment or of code that is about one service or one operation of it.
 *
 * @param operation null where it is about the service
 * @param place of its first setting, such as {@code resilience.yaml:12}; empty if it has none
 */
public record NamedSection(String service, @Nullable String operation, String place) {
    /** {@code shop}, or {@code shop/price}. */
    public String name() {
        return operation == null ? service : service + "/" + operation;
    }
}
