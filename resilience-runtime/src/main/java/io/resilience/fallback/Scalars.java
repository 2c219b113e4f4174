package io.resilience.fallback;

import io.resilience.fallback.Literal.UnfitException;
import io.resilience.policy.DurationText;
import io.resilience.policy.Nearest;
import java.lang.reflect.InvocationTargetException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Text to values that nobody can change: strings, numbers, truth values, enum constants, durations and dates. */
final class Scalars {
    private static final Map<Class<?>, Function<String, Object>> PARSERS = Map.ofEntries(
            Map.entry(Byte.class, Byte::valueOf),
            Map.entry(Short.class, Short::valueOf),
            Map.entry(Integer.class, Integer::valueOf),
            Map.entry(Long.class, Long::valueOf),
            Map.entry(Float.class, Float::valueOf),
            Map.entry(Double.class, Double::valueOf),
            Map.entry(Boolean.class, Scalars::truth),
            Map.entry(Character.class, Scalars::character),
            Map.entry(OptionalInt.class, text -> OptionalInt.of(Integer.parseInt(text))),
            Map.entry(OptionalLong.class, text -> OptionalLong.of(Long.parseLong(text))),
            Map.entry(OptionalDouble.class, text -> OptionalDouble.of(Double.parseDouble(text))),
            Map.entry(Duration.class, DurationText::parse));

    private static final Map<Class<?>, String> REMEDIES = Map.ofEntries(
            Map.entry(Byte.class, "write a whole number from -128 to 127"),
            Map.entry(Short.class, "write a whole number from -32768 to 32767"),
            Map.entry(Integer.class, "write a whole number from -2147483648 to 2147483647"),
            Map.entry(Long.class, "write a whole number of at most 64 bits"),
            Map.entry(Boolean.class, "write true or false"),
            Map.entry(Character.class, "write one character"),
            Map.entry(OptionalInt.class, "write a whole number from -2147483648 to 2147483647"),
            Map.entry(OptionalLong.class, "write a whole number of at most 64 bits"),
            Map.entry(Duration.class, "write a duration such as 250ms or 5m"));

    private Scalars() {}

    /** What to write for a type. */
    static String remedy(Class<?> type) {
        return REMEDIES.getOrDefault(TypeFit.box(type), "write a number");
    }

    /** The value, null when {@code type} is none of these types. */
    static @Nullable Object read(String text, Class<?> type) throws UnfitException {
        if (type.isAssignableFrom(String.class)) {
            return text;
        }
        if (type.isEnum()) {
            return constant(text, type);
        }
        Function<String, Object> parser = PARSERS.get(TypeFit.box(type));
        return parser == null ? time(text, type) : parsed(text, parser, type);
    }

    private static Object parsed(String text, Function<String, Object> parser, Class<?> type) throws UnfitException {
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException e) {
            throw new UnfitException(remedy(type));
        }
    }

    private static Object constant(String text, Class<?> type) throws UnfitException {
        Object[] constants = type.getEnumConstants();
        for (Object constant : constants) {
            if (((Enum<?>) constant).name().equals(text)) {
                return constant;
            }
        }
        List<String> names =
                Arrays.stream(constants).map(each -> ((Enum<?>) each).name()).toList();
        String near = Nearest.name(text, names);
        throw new UnfitException(
                near == null ? "write one of " + String.join(", ", names) : "did you mean '" + near + "'?");
    }

    /** The types of java.time read what they print. */
    private static @Nullable Object time(String text, Class<?> type) throws UnfitException {
        if (!type.getPackageName().equals("java.time")) {
            return null;
        }
        try {
            return type.getMethod("parse", CharSequence.class).invoke(null, text);
        } catch (NoSuchMethodException e) {
            return null;
        } catch (InvocationTargetException | IllegalAccessException e) {
            throw new UnfitException("write it in its ISO-8601 form");
        }
    }

    private static Object truth(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException(text);
        }
        return Boolean.valueOf(text);
    }

    private static Object character(String text) {
        if (text.length() != 1) {
            throw new IllegalArgumentException(text);
        }
        return text.charAt(0);
    }
}
