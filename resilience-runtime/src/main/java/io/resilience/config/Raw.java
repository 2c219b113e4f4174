package io.resilience.config;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value as its source wrote it, before its type is known. */
sealed interface Raw {
    /** Where it was written, such as {@code resilience.yaml:12}. */
    String place();

    /** A plain value. */
    record Text(String text, String place) implements Raw {}

    /** A key with nothing behind it. */
    record Nothing(String place) implements Raw {}

    /** A list. */
    record Items(List<Raw> items, String place) implements Raw {}

    /** Named values, in order. */
    record Fields(List<Field> fields, String place) implements Raw {
        @Nullable
        Raw get(String key) {
            for (Field field : fields) {
                if (field.key().equals(key)) {
                    return field.value();
                }
            }
            return null;
        }
    }

    /** One named value; its place is the key's. */
    record Field(String key, Raw value, String place) {}

    /** How messages show it. */
    static String shown(Raw raw) {
        if (raw instanceof Text text) {
            return "'" + text.text() + "'";
        }
        if (raw instanceof Items) {
            return "a list";
        }
        return raw instanceof Fields ? "a group of keys" : "nothing";
    }
}
