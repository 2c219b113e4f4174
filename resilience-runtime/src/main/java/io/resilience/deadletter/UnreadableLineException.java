package io.resilience.deadletter;

/** A line of an import that is no letter; says why. */
final class UnreadableLineException extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableLineException(String message) {
        super(message);
    }
}
