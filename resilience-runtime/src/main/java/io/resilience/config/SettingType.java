package io.resilience.config;

import io.resilience.exception.ProblemKind;
import io.resilience.policy.InvalidSettingException;
import java.util.function.Function;

/**
 * How the values of a setting are written, read and shown.
 *
 * @param form what to write, for messages and documentation: {@code a duration such as 250ms or 5m}
 * @param structured whether text in brackets is read as a YAML list
 */
record SettingType<T>(String form, boolean structured, Reading<T> reading, Function<T, String> printing) {

    /** Reads a value, or says in an {@link InvalidSettingException} what is wrong and what would be right. */
    @FunctionalInterface
    interface Reading<T> {
        T read(Raw raw);
    }

    /** A type written as plain text. */
    static <T> SettingType<T> plain(String form, Function<String, T> reading, Function<T, String> printing) {
        return new SettingType<>(form, false, raw -> reading.apply(text(raw, form)), printing);
    }

    T read(Raw raw) {
        return reading.read(raw);
    }

    String print(T value) {
        return printing.apply(value);
    }

    /** Reads what the builder, the environment or a live change gives as text. */
    Raw raw(String text, String place) {
        String trimmed = text.trim();
        if (structured && (trimmed.startsWith("[") || trimmed.startsWith("{"))) {
            return YamlText.value(text);
        }
        return new Raw.Text(text, place);
    }

    private static String text(Raw raw, String form) {
        if (raw instanceof Raw.Text text) {
            return text.text();
        }
        if (raw instanceof Raw.Nothing) {
            throw new InvalidSettingException(
                    ProblemKind.VALUE_MISSHAPEN,
                    "has no value",
                    "write " + form + ", in quotes if it begins with a sign such as #");
        }
        throw new InvalidSettingException(ProblemKind.VALUE_MISSHAPEN, "is " + Raw.shown(raw), "write " + form);
    }
}
