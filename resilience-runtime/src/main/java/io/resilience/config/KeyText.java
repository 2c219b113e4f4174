package io.resilience.config;

import java.lang.reflect.Array;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The text of a value that serves as a key. Equal values have equal texts, other values others: arrays and collections are written by their
 * content, enums by their name, all else by {@code toString}, where its class has one of its own.
 */
public final class KeyText {
    private static final int DEEPEST = 8;

    private static final ClassValue<String> OBSTACLES = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
            return obstacleOf(type, DEEPEST);
        }
    };

    private KeyText() {}

    /** The text of a key. */
    public static String of(Object key) {
        return key instanceof String text ? text : written(key);
    }

    private static String written(Object key) {
        if (key instanceof byte[] bytes) {
            return HexFormat.of().formatHex(bytes);
        }
        if (key.getClass().isArray()) {
            int length = Array.getLength(key);
            return list(IntStream.range(0, length).mapToObj(i -> Array.get(key, i)));
        }
        if (key instanceof Collection<?> elements) {
            return list(elements.stream());
        }
        if (key instanceof Map<?, ?> map) {
            return list(map.entrySet().stream().flatMap(entry -> Stream.of(entry.getKey(), entry.getValue())));
        }
        return key instanceof Enum<?> constant ? constant.name() : key.toString();
    }

    /** Texts in quotes, so that two elements differ from one with a comma. */
    private static String list(Stream<?> elements) {
        return elements.map(KeyText::element).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String element(@Nullable Object element) {
        return element == null
                ? "null"
                : "'" + of(element).replace("\\", "\\\\").replace("'", "\\'") + "'";
    }

    /** Why values of this class can't be keys; empty when they can, or when only the value itself tells. */
    public static String obstacle(Class<?> type) {
        return OBSTACLES.get(type);
    }

    /** Why this value can't be a key; empty when it can. */
    public static String obstacleOf(Object value) {
        return value.getClass() == Object.class ? textless(Object.class) : obstacle(value.getClass());
    }

    private static String textless(Class<?> type) {
        return type.getSimpleName() + " has no toString of its own, so that equal values differ";
    }

    private static String obstacleOf(Class<?> type, int deep) {
        if (type.isPrimitive() || type.isInterface() || type.isEnum() || deep == 0 || type == Object.class) {
            return "";
        }
        if (type.isArray()) {
            return obstacleOf(type.getComponentType(), deep - 1);
        }
        if (type.isRecord()) {
            return obstacleOfRecord(type, deep);
        }
        return Modifier.isAbstract(type.getModifiers()) || hasText(type) ? "" : textless(type);
    }

    private static String obstacleOfRecord(Class<?> type, int deep) {
        for (RecordComponent component : type.getRecordComponents()) {
            Class<?> of = component.getType();
            String obstacle = of.isArray() ? "an array in a record has no text of its own" : obstacleOf(of, deep - 1);
            if (!obstacle.isEmpty()) {
                return "component '" + component.getName() + "' of " + type.getSimpleName() + ": " + obstacle;
            }
        }
        return "";
    }

    private static boolean hasText(Class<?> type) {
        try {
            return type.getMethod("toString").getDeclaringClass() != Object.class;
        } catch (NoSuchMethodException never) {
            return false;
        }
    }
}
