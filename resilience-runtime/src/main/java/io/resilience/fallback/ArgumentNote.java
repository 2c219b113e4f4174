package io.resilience.fallback;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes down the arguments of one call. An object whose fields can be changed is written down by them; it is the same as another if
 * these are, and if it is the same object where its class says so by having no {@code equals}.
 */
final class ArgumentNote {
    /** Deeper and larger objects are not written down: they are rather services than values. */
    private static final int DEEPEST = 32;

    private static final int MOST_FIELDS = 256;

    private static final ClassValue<Reading> READINGS = new ClassValue<>() {
        @Override
        protected Reading computeValue(Class<?> type) {
            return new Reading(Unchanging.fields(type), hasEquals(type));
        }
    };

    private int deep;
    private int fields;
    private @Nullable String changing;

    /** How objects of a class are read; null where they can't be. */
    private record Reading(@Nullable List<Field> fields, boolean byContent) {}

    private static boolean hasEquals(Class<?> type) {
        try {
            return type.getMethod("equals", Object.class).getDeclaringClass() != Object.class;
        } catch (NoSuchMethodException never) {
            return false;
        }
    }

    /** What could not be written down, null for nothing. */
    @Nullable
    String changing() {
        return changing;
    }

    List<@Nullable Object> all(@Nullable Object[] arguments) {
        List<@Nullable Object> parts = new ArrayList<>(arguments.length);
        for (Object argument : arguments) {
            parts.add(part(argument));
        }
        return parts;
    }

    private @Nullable Object part(@Nullable Object value) {
        if (value == null || Unchanging.is(value)) {
            return value;
        }
        deep++;
        Object part = deep > DEEPEST
                ? opaque(value)
                : value.getClass().isArray() ? new Content(array(value)) : written(value);
        deep--;
        return part;
    }

    private Object array(Object array) {
        return array instanceof Object[] objects ? all(objects).toArray() : ValueCopy.ofPrimitives(array);
    }

    private Object written(Object value) {
        if (value instanceof List<?> list) {
            return elements(list);
        }
        if (value instanceof Set<?> set) {
            return new LinkedHashSet<>(elements(set));
        }
        if (value instanceof Map<?, ?> map) {
            Map<@Nullable Object, @Nullable Object> copy = new LinkedHashMap<>();
            map.forEach((key, each) -> copy.put(part(key), part(each)));
            return copy;
        }
        if (value instanceof Optional<?> optional) {
            return Optional.ofNullable(part(optional.orElse(null)));
        }
        if (value instanceof Collection<?> others) {
            return new Written(value.getClass(), null, elements(others));
        }
        if (value instanceof CharSequence text) {
            return new Written(value.getClass(), null, List.of(text.toString()));
        }
        if (value instanceof Date || value instanceof Calendar) {
            return ValueCopy.cloned(value);
        }
        return fields(value);
    }

    private List<@Nullable Object> elements(Collection<?> elements) {
        List<@Nullable Object> copy = new ArrayList<>(elements.size());
        for (Object element : elements) {
            copy.add(part(element));
        }
        return copy;
    }

    private Object fields(Object value) {
        Reading reading = READINGS.get(value.getClass());
        List<Field> open = reading.fields;
        if (open == null || (fields += open.size()) > MOST_FIELDS) {
            return opaque(value);
        }
        List<@Nullable Object> parts = new ArrayList<>(open.size());
        for (Field field : open) {
            parts.add(part(Unchanging.content(field, value)));
        }
        return new Written(value.getClass(), reading.byContent ? null : value, parts);
    }

    private Object opaque(Object value) {
        changing = "an object of " + value.getClass().getName();
        return new Opaque(value);
    }

    /** An array, equal to every other of the same content. */
    private record Content(Object array) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Content content && Objects.deepEquals(array, content.array);
        }

        @Override
        public int hashCode() {
            return Arrays.deepHashCode(new Object[] {array});
        }
    }

    /** An object by what it held; {@code itself} where it is like no other. */
    private record Written(Class<?> type, @Nullable Object itself, List<@Nullable Object> parts) {
        @Override
        @SuppressWarnings("ReferenceEquality") // its class says so
        public boolean equals(@Nullable Object other) {
            return other instanceof Written written
                    && type == written.type
                    && itself == written.itself
                    && parts.equals(written.parts);
        }

        @Override
        public int hashCode() {
            return parts.hashCode() + (itself == null ? type.hashCode() : System.identityHashCode(itself));
        }
    }

    /** What can't be written down; it stands for itself, as it is when it is looked at. */
    private record Opaque(Object value) {
        @Override
        public int hashCode() {
            return value.getClass().hashCode();
        }
    }
}
