package io.resilience.fallback;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A type whose variables are replaced by what they stand for; shapes are equal when their types are. */
sealed interface TypeShape {
    /** A class or interface; without arguments, though it has parameters, it is raw. */
    record Applied(Class<?> raw, List<TypeShape> arguments) implements TypeShape {
        @Override
        public Class<?> erasure() {
            return raw;
        }

        @Override
        public String toString() {
            String name = raw.getSimpleName();
            return arguments.isEmpty()
                    ? name
                    : name + arguments.stream().map(Object::toString).collect(ARGUMENTS);
        }
    }

    /** An array. */
    record ArrayOf(TypeShape element) implements TypeShape {
        @Override
        public Class<?> erasure() {
            return element.erasure().arrayType();
        }

        @Override
        public String toString() {
            return element + "[]";
        }
    }

    /** A variable that stands for itself. */
    record Free(TypeVariable<?> variable) implements TypeShape {
        @Override
        public Class<?> erasure() {
            return TypeShape.of(variable.getBounds()[0]).erasure();
        }

        @Override
        public String toString() {
            return variable.getName();
        }
    }

    /** A wildcard. */
    record Wild(List<TypeShape> upper, List<TypeShape> lower) implements TypeShape {
        @Override
        public Class<?> erasure() {
            return upper.get(0).erasure();
        }

        @Override
        public String toString() {
            if (!lower.isEmpty()) {
                return "? super " + lower.get(0);
            }
            return erasure() == Object.class ? "?" : "? extends " + upper.get(0);
        }
    }

    /** The form of a list of arguments. */
    java.util.stream.Collector<CharSequence, ?, String> ARGUMENTS = Collectors.joining(", ", "<", ">");

    /** The class that remains at run time. */
    Class<?> erasure();

    /** The shape of a type whose variables all stand for themselves. */
    static TypeShape of(Type type) {
        return of(type, Map.of());
    }

    /** The shape of a type whose variables stand for {@code bindings}. */
    static TypeShape of(Type type, Map<TypeVariable<?>, TypeShape> bindings) {
        if (type instanceof Class<?> plain) {
            return plain.isArray()
                    ? new ArrayOf(of(plain.getComponentType(), bindings))
                    : new Applied(plain, List.of());
        }
        if (type instanceof ParameterizedType applied) {
            return new Applied((Class<?>) applied.getRawType(), all(applied.getActualTypeArguments(), bindings));
        }
        if (type instanceof GenericArrayType array) {
            return new ArrayOf(of(array.getGenericComponentType(), bindings));
        }
        if (type instanceof WildcardType wild) {
            return new Wild(all(wild.getUpperBounds(), bindings), all(wild.getLowerBounds(), bindings));
        }
        TypeVariable<?> variable = (TypeVariable<?>) type;
        return bindings.getOrDefault(variable, new Free(variable));
    }

    /** The shapes of several types. */
    static List<TypeShape> all(Type[] types, Map<TypeVariable<?>, TypeShape> bindings) {
        return Arrays.stream(types).map(type -> of(type, bindings)).toList();
    }
}
