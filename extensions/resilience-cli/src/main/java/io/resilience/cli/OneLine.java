package io.resilience.cli;

/** Text from a store, made fit for a terminal. */
final class OneLine {
    private OneLine() {}

    /** The text without line breaks and control characters, which could steer the terminal, at most {@code longest} characters. */
    static String of(String text, int longest) {
        String plain = text.replaceAll("\\p{Cc}+", " ");
        return plain.length() <= longest ? plain : plain.substring(0, longest - 1) + "…";
    }

    /** The text with control characters shown as dots. */
    static String of(String text) {
        return text.replaceAll("\\p{Cc}", ".");
    }
}
