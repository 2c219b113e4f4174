package io.resilience.alert;

import org.jspecify.annotations.Nullable;

/**
 * A condition that is met now.
 *
 * @param cause the failure behind it, if one is known
 */
record Complaint(Subject subject, String sentence, @Nullable Throwable cause) {
    /** What is wrong with whom; an incident is known by it. */
    record Subject(AlertKind kind, String service, String operation) {}
}
