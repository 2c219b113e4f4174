package io.resilience.config;

/**
 * One value in force and where it comes from.
 *
 * @param setting its name, such as {@code breaker.failureThreshold}
 * @param value the value as it would be written
 * @param origin the kind of place
 * @param place the place, such as {@code resilience.yaml:12}
 */
public record Explained(String setting, String value, Origin origin, String place) {
    @Override
    public String toString() {
        return setting + ": " + value + "  (" + place + ")";
    }
}
