package io.resilience.failure;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A type and all it extends and implements, nearest first. */
final class Supertypes {
    private Supertypes() {}

    static List<Class<?>> of(Class<?> type) {
        Set<Class<?>> found = new LinkedHashSet<>();
        Deque<Class<?>> open = new ArrayDeque<>(List.of(type));
        for (@Nullable Class<?> next = open.poll(); next != null; next = open.poll()) {
            if (found.add(next)) {
                if (next.getSuperclass() != null) {
                    open.add(next.getSuperclass());
                }
                open.addAll(List.of(next.getInterfaces()));
            }
        }
        return List.copyOf(found);
    }

    /** Whether {@code type} is, extends or implements the type of that name, which need not exist. */
    static boolean isNamed(Class<?> type, String name) {
        return of(type).stream().anyMatch(each -> each.getName().equals(name));
    }
}
