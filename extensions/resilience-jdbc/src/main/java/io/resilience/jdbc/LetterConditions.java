package io.resilience.jdbc;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What must hold of a row, as SQL with its values. */
final class LetterConditions {
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /** A condition with one value; none for null. */
    void where(String condition, @Nullable Object value) {
        if (value != null) {
            add(condition, value);
        }
    }

    void add(String condition, Object... itsValues) {
        conditions.add(condition);
        values.addAll(List.of(itsValues));
    }

    boolean isEmpty() {
        return conditions.isEmpty();
    }

    String text() {
        return conditions.isEmpty() ? "1 = 1" : String.join(" AND ", conditions);
    }

    List<Object> values() {
        return values;
    }
}
