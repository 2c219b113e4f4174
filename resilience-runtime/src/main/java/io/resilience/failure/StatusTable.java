package io.resilience.failure;

import org.jspecify.annotations.Nullable;

/** What an HTTP status says: the seed's table, widened to every status that the RFCs call temporary. */
final class StatusTable {
    private StatusTable() {}

    /** The kind of a status; null for one that is no failure. */
    static @Nullable FailureKind kind(int status) {
        return switch (status) {
            case 408, 425, 429, 502, 503, 504 -> FailureKind.TRANSIENT;
            default -> ofClass(status / 100);
        };
    }

    private static @Nullable FailureKind ofClass(int hundreds) {
        return switch (hundreds) {
            case 4 -> FailureKind.PERMANENT;
            case 5 -> FailureKind.FAULT;
            default -> null;
        };
    }
}
