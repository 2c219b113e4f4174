package io.resilience.exception;

import java.util.regex.Pattern;

/**
 * Text that others wrote, as it may stand in a message: in one line, without signs that move the cursor or turn the direction of writing,
 * and short. So no name, key or reason can look like another line of a log, or fill it.
 */
public final class Printable {
    /** Characters of a text that are kept unless told otherwise. */
    public static final int LONGEST = 1000;

    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");

    private Printable() {}

    /** In one line, and at most {@value #LONGEST} characters. */
    public static String of(String text) {
        return of(text, LONGEST);
    }

    /** In one line, and at most {@code longest} characters; what was cut off is marked by three dots. */
    public static String of(String text, int longest) {
        return text.length() > longest ? line(text.substring(0, longest)) + "..." : line(text);
    }

    /** In one line, however long. */
    public static String line(String text) {
        return isPlain(text) ? text : UNSAFE.matcher(text).replaceAll("?");
    }

    /** Nearly every text is. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign < ' ' || sign > '~') {
                return false;
            }
        }
        return true;
    }
}
