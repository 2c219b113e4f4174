package io.resilience.console.http;

import io.resilience.exception.Printable;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How what others wrote is shown: bounded, in one line. */
public final class Shown {
    private static final int LONGEST = 100;
    private static final int LONGEST_MESSAGE = 500;

    private Shown() {}

    /** A name or value that a client sent, for a message about it. */
    public static String text(String text) {
        return cut(text, LONGEST);
    }

    /** An exception's class and message. */
    public static @Nullable String failure(@Nullable Throwable failure) {
        if (failure == null) {
            return null;
        }
        String message;
        try {
            message = failure.getMessage();
        } catch (RuntimeException broken) {
            message = "(its message can't be read)";
        }
        return cut(failure.getClass().getName() + (message == null ? "" : ": " + message), LONGEST_MESSAGE);
    }

    /** What an exception said. */
    public static String message(String text) {
        return cut(text, LONGEST_MESSAGE);
    }

    /** Milliseconds with their fraction. */
    public static double millis(Duration duration) {
        return duration.toNanos() / 1e6;
    }

    /** A text of any length in one line. */
    static String line(String text) {
        return Printable.line(text);
    }

    private static String cut(String text, int longest) {
        return Printable.of(text, longest);
    }
}
