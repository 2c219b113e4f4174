package io.resilience.fallback;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of a call as a key: arrays are compared by content, and what callers may change later (arrays, lists, sets, maps,
 * at any depth of these) is copied.
 */
record CallKey(List<@Nullable Object> arguments) {
    static CallKey of(@Nullable Object[] arguments) {
        return new CallKey(copy(Arrays.asList(arguments)));
    }

    private static @Nullable Object copy(@Nullable Object argument) {
        if (argument instanceof Object[] array) {
            return new Content(copy(Arrays.asList(array)).toArray());
        }
        if (argument instanceof List<?> list) {
            return copy(list);
        }
        if (argument instanceof Set<?> set) {
            return new LinkedHashSet<>(copy(new ArrayList<>(set)));
        }
        if (argument instanceof Map<?, ?> map) {
            return copy(map);
        }
        return argument != null && argument.getClass().isArray() ? new Content(copyOf(argument)) : argument;
    }

    private static List<@Nullable Object> copy(List<?> list) {
        List<@Nullable Object> copy = new ArrayList<>(list.size());
        list.forEach(element -> copy.add(copy(element)));
        return copy;
    }

    private static Map<@Nullable Object, @Nullable Object> copy(Map<?, ?> map) {
        Map<@Nullable Object, @Nullable Object> copy = new LinkedHashMap<>();
        map.forEach((key, value) -> copy.put(copy(key), copy(value)));
        return copy;
    }

    private static Object copyOf(Object primitives) {
        int length = java.lang.reflect.Array.getLength(primitives);
        Object copy = java.lang.reflect.Array.newInstance(primitives.getClass().getComponentType(), length);
        System.arraycopy(primitives, 0, copy, 0, length);
        return copy;
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
}
