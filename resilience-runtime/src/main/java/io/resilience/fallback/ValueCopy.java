package io.resilience.fallback;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Calendar;
import java.util.Collection;
import java.util.Date;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.Vector;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Copies a value as deep as somebody could change it: arrays, collections of the JDK, records. What nobody can change is its own copy.
 * Other objects can't be copied, and stand in the copy as they are.
 */
public final class ValueCopy {
    private static final int DEEPEST = 32;

    /** The collections that can be declared; any other of the JDK's is hidden behind an interface, which one of these has too. */
    @SuppressWarnings("JdkObsolete") // a program may declare it
    private static final Map<Class<?>, Supplier<Collection<@Nullable Object>>> COLLECTIONS = Map.of(
            ArrayList.class, ArrayList::new,
            LinkedList.class, LinkedList::new,
            Vector.class, Vector::new,
            CopyOnWriteArrayList.class, CopyOnWriteArrayList::new,
            HashSet.class, HashSet::new,
            LinkedHashSet.class, LinkedHashSet::new,
            ArrayDeque.class, ArrayDeque::new);

    private static final Map<Class<?>, Supplier<Map<@Nullable Object, @Nullable Object>>> MAPS = Map.of(
            HashMap.class, HashMap::new,
            LinkedHashMap.class, LinkedHashMap::new,
            ConcurrentHashMap.class, ConcurrentHashMap::new);

    private int deep;
    private boolean whole = true;

    private ValueCopy() {}

    /** A copy that shares nothing with the value that can be copied. */
    public static @Nullable Object of(@Nullable Object value) {
        return new ValueCopy().copy(value);
    }

    /** Copies of values that share nothing at all with them; null where that can't be. */
    public static @Nullable Object @Nullable [] apart(@Nullable Object[] values) {
        ValueCopy copying = new ValueCopy();
        @Nullable Object[] copies = values.clone();
        for (int i = 0; i < copies.length; i++) {
            copies[i] = copying.copy(copies[i]);
        }
        return copying.whole ? copies : null;
    }

    static Object ofPrimitives(Object array) {
        int length = Array.getLength(array);
        Object copy = Array.newInstance(array.getClass().getComponentType(), length);
        System.arraycopy(array, 0, copy, 0, length);
        return copy;
    }

    @SuppressWarnings("JavaUtilDate") // a program may pass it
    static Object cloned(Object value) {
        return value instanceof Date date ? date.clone() : ((Calendar) value).clone();
    }

    private @Nullable Object copy(@Nullable Object value) {
        if (value == null || Unchanging.is(value)) {
            return value;
        }
        deep++;
        Object copy = deep > DEEPEST ? same(value) : value.getClass().isArray() ? array(value) : object(value);
        deep--;
        return copy;
    }

    private Object same(Object value) {
        whole = false;
        return value;
    }

    private Object array(Object array) {
        if (!(array instanceof Object[] objects)) {
            return ofPrimitives(array);
        }
        @Nullable Object[] copy = objects.clone();
        for (int i = 0; i < copy.length; i++) {
            copy[i] = copy(copy[i]);
        }
        return copy;
    }

    private Object object(Object value) {
        if (value instanceof Record record) {
            return record(record);
        }
        if (value.getClass().getClassLoader() != null) {
            return same(value);
        }
        if (value instanceof Collection<?> collection) {
            return collection(collection);
        }
        if (value instanceof Map<?, ?> map) {
            return map(map);
        }
        if (value instanceof Optional<?> optional) {
            return Optional.ofNullable(copy(optional.orElse(null)));
        }
        if (value instanceof BitSet bits) {
            return bits.clone();
        }
        return value instanceof Date || value instanceof Calendar ? cloned(value) : same(value);
    }

    private Object collection(Collection<?> from) {
        if (from instanceof EnumSet<?> set) {
            return set.clone();
        }
        Collection<@Nullable Object> into = emptyLike(from);
        if (into == null) {
            return same(from);
        }
        for (Object element : from) {
            into.add(copy(element));
        }
        return into;
    }

    @SuppressWarnings("unchecked") // the comparator of such elements
    private static @Nullable Collection<@Nullable Object> emptyLike(Collection<?> from) {
        Supplier<Collection<@Nullable Object>> known = COLLECTIONS.get(from.getClass());
        if (known != null) {
            return known.get();
        }
        if (from instanceof SortedSet<?> sorted && isPlain(from, TreeSet.class)) {
            return new TreeSet<>(((SortedSet<@Nullable Object>) sorted).comparator());
        }
        if (isHidden(from)) {
            return from instanceof List ? new ArrayList<>() : from instanceof Set ? new LinkedHashSet<>() : null;
        }
        return null;
    }

    private Object map(Map<?, ?> from) {
        if (from instanceof EnumMap<?, ?> map) {
            return entries(map, new EnumMap<>(map));
        }
        Map<?, ?> into = emptyLike(from);
        return into == null ? same(from) : entries(from, into);
    }

    @SuppressWarnings("unchecked") // both have entries of the same kind
    private Object entries(Map<?, ?> from, Map<?, ?> into) {
        from.forEach((key, value) -> ((Map<@Nullable Object, @Nullable Object>) into).put(copy(key), copy(value)));
        return into;
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Map<@Nullable Object, @Nullable Object> emptyLike(Map<?, ?> from) {
        Supplier<Map<@Nullable Object, @Nullable Object>> known = MAPS.get(from.getClass());
        if (known != null) {
            return known.get();
        }
        if (from instanceof SortedMap<?, ?> sorted && isPlain(from, TreeMap.class)) {
            return new TreeMap<>(((SortedMap<@Nullable Object, @Nullable Object>) sorted).comparator());
        }
        return isHidden(from) ? new LinkedHashMap<>() : null;
    }

    private static boolean isPlain(Object value, Class<?> type) {
        return value.getClass() == type || isHidden(value);
    }

    /** Views and wrappers, which nobody can name. */
    private static boolean isHidden(Object value) {
        return !Modifier.isPublic(value.getClass().getModifiers());
    }

    /** A record of the same copies, made by its constructor; the same where that can't be. */
    private Object record(Record record) {
        try {
            RecordComponent[] components = record.getClass().getRecordComponents();
            Constructor<?> constructor = record.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new));
            @Nullable Object[] values = new @Nullable Object[components.length];
            boolean open = constructor.trySetAccessible();
            for (int i = 0; i < values.length && open; i++) {
                open = components[i].getAccessor().trySetAccessible();
                values[i] = open ? copy(components[i].getAccessor().invoke(record)) : null;
            }
            return open ? constructor.newInstance(values) : same(record);
        } catch (ReflectiveOperationException | RuntimeException broken) {
            return same(record);
        }
    }
}
