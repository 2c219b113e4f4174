package io.resilience.samples.grocery.terminal;

import java.time.Duration;
import java.util.Locale;

/** Figures and texts as they stand in columns. */
final class Words {
    private static final long MICROS_PER_MILLI = 1_000;

    private Words() {}

    /** Minutes and seconds: {@code 01:05}. */
    static String clock(Duration time) {
        return String.format(Locale.ROOT, "%02d:%02d", time.toMinutes(), time.toSecondsPart());
    }

    /** A short time: {@code 4.2ms}, {@code 310ms}, {@code 1.2s}; a dash for none. */
    static String shortTime(Duration time) {
        long micros = time.toNanos() / 1_000;
        if (micros <= 0) {
            return "-";
        }
        double millis = (double) micros / MICROS_PER_MILLI;
        if (millis < 10) {
            return String.format(Locale.ROOT, "%.1fms", millis);
        }
        return millis < 1_000
                ? String.format(Locale.ROOT, "%.0fms", millis)
                : String.format(Locale.ROOT, "%.1fs", millis / 1_000);
    }

    /** The text in exactly so many columns, cut with an ellipsis or filled up with blanks. */
    static String fit(String text, int columns) {
        if (text.length() > columns) {
            return text.substring(0, Math.max(0, columns - 1)) + "…";
        }
        return text + " ".repeat(columns - text.length());
    }

    /** The text in at most so many columns. */
    static String cut(String text, int columns) {
        return text.length() > columns ? fit(text, columns) : text;
    }
}
