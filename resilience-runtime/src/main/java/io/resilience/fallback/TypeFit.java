package io.resilience.fallback;

import io.resilience.fallback.TypeShape.Applied;
import io.resilience.fallback.TypeShape.ArrayOf;
import io.resilience.fallback.TypeShape.Free;
import io.resilience.fallback.TypeShape.Wild;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.WrongMethodTypeException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a value of one type may be used as another, as Java's assignment has it (JLS 5.2), raw types included. */
final class TypeFit {
    private TypeFit() {}

    /** Whether values of {@code from} may be assigned to {@code to}; either may be primitive. */
    static boolean assignable(TypeShape from, TypeShape to) {
        if (isPrimitive(to) || isPrimitive(from)) {
            return isPrimitive(to) ? widens(from.erasure(), to.erasure()) : reference(boxed(from), to);
        }
        return reference(from, to);
    }

    /** Whether both are the same type, or differ only in that one is raw. */
    static boolean same(TypeShape left, TypeShape right) {
        boolean raw = left instanceof Applied a
                && right instanceof Applied b
                && a.raw() == b.raw()
                && (a.arguments().isEmpty() || b.arguments().isEmpty());
        return raw || left.equals(right);
    }

    /** The type, a primitive one as its box. */
    static TypeShape boxed(TypeShape type) {
        return isPrimitive(type) ? TypeShape.of(box(type.erasure())) : type;
    }

    /** The box of a primitive type, any other type itself. */
    static Class<?> box(Class<?> type) {
        return MethodType.methodType(type).wrap().returnType();
    }

    private static boolean isPrimitive(TypeShape type) {
        return type.erasure().isPrimitive();
    }

    private static boolean widens(Class<?> from, Class<?> to) {
        Class<?> plain = MethodType.methodType(from).unwrap().returnType();
        if (!plain.isPrimitive() || plain == void.class || to == void.class) {
            return plain == to;
        }
        try {
            MethodHandles.zero(plain).asType(MethodType.methodType(to));
            return true;
        } catch (WrongMethodTypeException e) {
            return false;
        }
    }

    private static boolean reference(TypeShape from, TypeShape to) {
        if ((to.erasure() == Object.class && to instanceof Applied) || same(from, to)) {
            return true;
        }
        if (from instanceof Free free) {
            return free(free, to);
        }
        if (from instanceof Wild wild) {
            return wild.upper().stream().anyMatch(bound -> reference(bound, to));
        }
        if (from instanceof ArrayOf array && to instanceof ArrayOf wanted) {
            return elements(array.element(), wanted.element());
        }
        return to instanceof Applied wanted && applied(from, wanted);
    }

    /** What a generic method returns is inferred by its caller; what a class's variable stands for is known only by its bound. */
    private static boolean free(Free from, TypeShape to) {
        if (from.variable().getGenericDeclaration() instanceof Class<?>) {
            return List.of(from.variable().getBounds()).stream()
                    .anyMatch(bound -> bound != Object.class && reference(TypeShape.of(bound), to));
        }
        return !(to instanceof Free) && from.erasure().isAssignableFrom(to.erasure());
    }

    private static boolean elements(TypeShape from, TypeShape to) {
        return (isPrimitive(from) || isPrimitive(to)) ? from.equals(to) : reference(from, to);
    }

    private static boolean applied(TypeShape from, Applied to) {
        if (!(from instanceof Applied applied)) {
            return to.raw().isAssignableFrom(from.erasure());
        }
        List<TypeShape> arguments = argumentsAs(applied, to.raw());
        return arguments != null
                && (arguments.isEmpty() || to.arguments().isEmpty() || allContained(arguments, to.arguments()));
    }

    /** The arguments that {@code from} gives to its supertype {@code target}; null when it is none. */
    private static @Nullable List<TypeShape> argumentsAs(Applied from, Class<?> target) {
        if (!target.isAssignableFrom(from.raw())) {
            return null;
        }
        boolean raw = from.arguments().isEmpty() && from.raw().getTypeParameters().length > 0;
        return raw ? List.of() : seenAs(from, target);
    }

    private static List<TypeShape> seenAs(Applied from, Class<?> target) {
        Lineage start = new Lineage(from.raw(), Lineage.bind(from.raw(), from.arguments()));
        return Lineage.of(start).stream()
                .filter(each -> each.type() == target)
                .findFirst()
                .map(each -> List.of(target.getTypeParameters()).stream()
                        .map(variable -> TypeShape.of(variable, each.bindings()))
                        .toList())
                .orElse(List.of());
    }

    private static boolean allContained(List<TypeShape> arguments, List<TypeShape> wanted) {
        for (int i = 0; i < wanted.size(); i++) {
            if (!contains(wanted.get(i), arguments.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a type argument is among those that {@code wanted} allows (JLS 4.5.1). */
    private static boolean contains(TypeShape wanted, TypeShape argument) {
        if (!(wanted instanceof Wild wild)) {
            return same(argument, wanted) || (argument instanceof Free free && free(free, wanted));
        }
        return wild.upper().stream().allMatch(bound -> reference(argument, bound))
                && wild.lower().stream().allMatch(bound -> reference(bound, lowest(argument)));
    }

    private static TypeShape lowest(TypeShape argument) {
        return argument instanceof Wild wild && !wild.lower().isEmpty()
                ? wild.lower().get(0)
                : argument;
    }
}
