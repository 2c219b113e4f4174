package io.resilience.fallback;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.TypeVariable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A method that may be a fallback, seen from the guarded method.
 *
 * @param parameters its parameter types, variables replaced
 * @param returned its return type, variables replaced
 */
record Candidate(Method method, List<TypeShape> parameters, TypeShape returned) {
    static Candidate of(Method method, Lineage home, Method guarded) {
        Map<TypeVariable<?>, TypeShape> bindings = new HashMap<>(home.bindings());
        TypeVariable<?>[] own = method.getTypeParameters();
        TypeVariable<?>[] same = guarded.getTypeParameters();
        for (int i = 0; i < own.length && own.length == same.length; i++) {
            bindings.put(own[i], new TypeShape.Free(same[i]));
        }
        return new Candidate(
                method,
                TypeShape.all(method.getGenericParameterTypes(), bindings),
                TypeShape.of(method.getGenericReturnType(), bindings));
    }

    /** Whether it takes {@code wanted}, and perhaps an exception after these. */
    boolean takes(List<TypeShape> wanted) {
        return sameParameters(wanted) && (parameters.size() == wanted.size() || exception(wanted.size()) != null);
    }

    private boolean sameParameters(List<TypeShape> wanted) {
        if (parameters.size() < wanted.size() || parameters.size() > wanted.size() + 1) {
            return false;
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (!TypeFit.same(TypeFit.boxed(parameters.get(i)), TypeFit.boxed(wanted.get(i)))) {
                return false;
            }
        }
        return true;
    }

    /** The type of the exception that follows {@code wanted} parameters, null for none. */
    @Nullable
    Class<?> exception(int wanted) {
        Class<?> last = parameters.size() == wanted + 1 ? parameters.get(wanted).erasure() : null;
        return last != null && Throwable.class.isAssignableFrom(last) ? last : null;
    }

    /** Whether no parameter differs even in boxing. */
    boolean isExact(List<TypeShape> wanted) {
        return parameters.subList(0, wanted.size()).equals(wanted);
    }

    /** Whether code in {@code type} may call it. */
    boolean isVisibleTo(Class<?> type) {
        Class<?> home = method.getDeclaringClass();
        if (home == type) {
            return true;
        }
        int modifiers = method.getModifiers();
        if (Modifier.isPrivate(modifiers) || isOfInterface()) {
            return false;
        }
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers) || isNeighbour(home, type);
    }

    /** Whether it is a static method of an interface, which nobody inherits. */
    boolean isOfInterface() {
        return isStatic() && method.getDeclaringClass().isInterface();
    }

    private static boolean isNeighbour(Class<?> home, Class<?> type) {
        return home.getPackageName().equals(type.getPackageName()) && home.getClassLoader() == type.getClassLoader();
    }

    boolean isStatic() {
        return Modifier.isStatic(method.getModifiers());
    }

    @Override
    public String toString() {
        return Wiring.signature(method.getName(), parameters);
    }
}
