package io.resilience.fallback;

import java.lang.reflect.Array;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The answer that says nothing: zero, false, an empty collection, array, optional or stream, else null. */
final class EmptyAnswer {
    private static final Map<Class<?>, Supplier<Object>> EMPTY = Map.of(
            Iterable.class, List::of,
            Collection.class, List::of,
            List.class, List::of,
            Set.class, Set::of,
            Map.class, Map::of,
            Optional.class, Optional::empty,
            OptionalInt.class, OptionalInt::empty,
            OptionalLong.class, OptionalLong::empty,
            OptionalDouble.class, OptionalDouble::empty,
            Stream.class, Stream::empty);

    private EmptyAnswer() {}

    static Supplier<@Nullable Object> of(Class<?> type) {
        if (type.isArray()) {
            return () -> Array.newInstance(type.getComponentType(), 0);
        }
        if (type.isPrimitive() && type != void.class) {
            return () -> Array.get(Array.newInstance(type, 1), 0);
        }
        Supplier<Object> empty = EMPTY.get(type);
        return () -> empty == null ? null : empty.get();
    }
}
