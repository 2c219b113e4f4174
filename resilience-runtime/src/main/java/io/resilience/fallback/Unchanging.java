package io.resilience.fallback;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells values that nobody can change: texts, numbers, enums, times, and objects all of whose fields are final and hold such values, as
 * records do. Of what it doesn't know it says no.
 */
public final class Unchanging {
    /** Deeper objects are taken for changing. */
    private static final int DEEPEST = 16;

    private static final Set<Class<?>> KNOWN = Set.of(
            String.class,
            Boolean.class,
            Character.class,
            Byte.class,
            Short.class,
            Integer.class,
            Long.class,
            Float.class,
            Double.class,
            Void.class,
            BigInteger.class,
            BigDecimal.class,
            UUID.class,
            URI.class,
            Locale.class,
            Currency.class,
            Pattern.class,
            Class.class,
            OptionalInt.class,
            OptionalLong.class,
            OptionalDouble.class);

    private static final ClassValue<Unchanging> OF = new ClassValue<>() {
        @Override
        protected Unchanging computeValue(Class<?> type) {
            return read(type);
        }
    };

    private static final Unchanging ALWAYS = new Unchanging(true, List.of());
    private static final Unchanging NEVER = new Unchanging(false, List.of());

    private final boolean possible;
    /** Final fields, on whose values it depends. */
    private final List<Field> open;

    private Unchanging(boolean possible, List<Field> open) {
        this.possible = possible;
        this.open = open;
    }

    /** Whether nobody can change a value. */
    public static boolean is(@Nullable Object value) {
        return is(value, DEEPEST);
    }

    /** Whether nobody can change any of these. */
    public static boolean all(@Nullable Object[] values) {
        for (Object value : values) {
            if (!is(value)) {
                return false;
            }
        }
        return true;
    }

    /** Whether every value that is declared so is one that nobody can change. */
    public static boolean isType(Class<?> declared) {
        if (declared.isPrimitive() || declared.isEnum()) {
            return true;
        }
        Unchanging known = OF.get(declared);
        return Modifier.isFinal(declared.getModifiers()) && known.possible && known.open.isEmpty();
    }

    private static boolean is(@Nullable Object value, int deep) {
        if (value == null) {
            return true;
        }
        Unchanging known = OF.get(value.getClass());
        if (!known.possible) {
            return deep > 0 && isHolder(value, deep - 1);
        }
        for (Field field : known.open) {
            if (deep == 0 || !is(content(field, value), deep - 1)) {
                return false;
            }
        }
        return true;
    }

    static @Nullable Object content(Field field, Object of) {
        try {
            return field.get(of);
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException(closed);
        }
    }

    /** Collections of the JDK that can't be changed themselves. */
    private static boolean isHolder(Object value, int deep) {
        if (value instanceof Optional<?> optional) {
            return is(optional.orElse(null), deep);
        }
        if (!value.getClass().getName().startsWith("java.util.ImmutableCollections$")) {
            return false;
        }
        if (value instanceof Map<?, ?> map) {
            return all(map.keySet(), deep) && all(map.values(), deep);
        }
        return value instanceof Iterable<?> elements && all(elements, deep);
    }

    private static boolean all(Iterable<?> elements, int deep) {
        for (Object element : elements) {
            if (!is(element, deep)) {
                return false;
            }
        }
        return true;
    }

    private static Unchanging read(Class<?> type) {
        if (KNOWN.contains(type)
                || Enum.class.isAssignableFrom(type)
                || type.getName().startsWith("java.time.")) {
            return ALWAYS;
        }
        if (type.getClassLoader() == null) {
            return Path.class.isAssignableFrom(type) ? ALWAYS : NEVER;
        }
        List<Field> fields = fields(type);
        if (fields == null || fields.stream().anyMatch(field -> !Modifier.isFinal(field.getModifiers()))) {
            return NEVER;
        }
        return new Unchanging(
                true,
                fields.stream().filter(field -> !isClosed(field.getType())).toList());
    }

    /** Whether a field of that type holds what nobody can change, whatever it is; its own class is not asked, which may be the same. */
    private static boolean isClosed(Class<?> type) {
        return type.isPrimitive() || type.isEnum() || (KNOWN.contains(type) && Modifier.isFinal(type.getModifiers()));
    }

    /** The fields of an object, those of its superclasses included; null where not all can be read. */
    static @Nullable List<Field> fields(Class<?> type) {
        List<Field> fields = new ArrayList<>();
        for (Class<?> each = type; each != null && each != Object.class; each = each.getSuperclass()) {
            if (each.isArray() || (each.getClassLoader() == null && each != Record.class)) {
                return null;
            }
            fields.addAll(Arrays.stream(each.getDeclaredFields())
                    .filter(field -> !Modifier.isStatic(field.getModifiers()))
                    .toList());
        }
        return fields.stream().allMatch(Field::trySetAccessible) ? fields : null;
    }
}
