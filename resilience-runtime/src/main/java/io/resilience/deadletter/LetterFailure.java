package io.resilience.deadletter;

import org.jspecify.annotations.Nullable;

/** Why a call failed: the exception's class name and message, and after how many attempts. */
public record LetterFailure(String errorClass, @Nullable String message, int attempts) {
    private static final int LONGEST_MESSAGE = 2000;

    /** What is known of a call that was written down before it was made. */
    public static final LetterFailure UNFINISHED =
            new LetterFailure("unfinished", "the call is under way, or its program ended during it", 0);

    /** Cuts the message to {@value #LONGEST_MESSAGE} characters. */
    public LetterFailure {
        message =
                message != null && message.length() > LONGEST_MESSAGE ? message.substring(0, LONGEST_MESSAGE) : message;
    }

    /** What an exception says. */
    public static LetterFailure of(Throwable failure, int attempts) {
        return new LetterFailure(failure.getClass().getName(), message(failure), attempts);
    }

    /** Class and message in one line. */
    public String text() {
        return message == null ? errorClass : errorClass + ": " + message;
    }

    private static @Nullable String message(Throwable failure) {
        try {
            return failure.getMessage();
        } catch (RuntimeException | Error broken) {
            return "(its message can't be read: " + broken.getClass().getName() + ")";
        }
    }
}
