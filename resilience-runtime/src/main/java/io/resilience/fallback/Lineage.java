package io.resilience.fallback;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A type among those that a class consists of.
 *
 * @param type the type itself
 * @param bindings what its type variables stand for, seen from the class
 */
record Lineage(Class<?> type, Map<TypeVariable<?>, TypeShape> bindings) {
    /** The class, its superclasses from near to far (less {@link Object}), then their interfaces likewise. */
    static List<Lineage> of(Class<?> type) {
        return of(new Lineage(type, Map.of()));
    }

    static List<Lineage> of(Lineage start) {
        Map<Class<?>, Lineage> found = new LinkedHashMap<>();
        for (@Nullable Lineage next = start; next != null; next = next.parent()) {
            found.put(next.type, next);
        }
        List<Lineage> open = new ArrayList<>(found.values());
        for (int i = 0; i < open.size(); i++) {
            for (Lineage implemented : open.get(i).interfaces()) {
                if (found.putIfAbsent(implemented.type, implemented) == null) {
                    open.add(implemented);
                }
            }
        }
        return List.copyOf(found.values());
    }

    private @Nullable Lineage parent() {
        Type parent = type.getGenericSuperclass();
        return parent == null || parent == Object.class ? null : above(parent);
    }

    private List<Lineage> interfaces() {
        List<Lineage> interfaces = new ArrayList<>();
        for (Type implemented : type.getGenericInterfaces()) {
            interfaces.add(above(implemented));
        }
        return interfaces;
    }

    private Lineage above(Type supertype) {
        if (!(supertype instanceof ParameterizedType applied)) {
            return new Lineage((Class<?>) supertype, Map.of());
        }
        Class<?> raw = (Class<?>) applied.getRawType();
        return new Lineage(raw, bind(raw, TypeShape.all(applied.getActualTypeArguments(), bindings)));
    }

    /** What the type variables of {@code raw} stand for, given its arguments. */
    static Map<TypeVariable<?>, TypeShape> bind(Class<?> raw, List<TypeShape> arguments) {
        Map<TypeVariable<?>, TypeShape> bindings = new HashMap<>();
        TypeVariable<?>[] variables = raw.getTypeParameters();
        for (int i = 0; i < variables.length && i < arguments.size(); i++) {
            bindings.put(variables[i], arguments.get(i));
        }
        return bindings;
    }
}
