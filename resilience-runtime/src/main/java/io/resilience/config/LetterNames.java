package io.resilience.config;

import io.resilience.exception.Problem;
import io.resilience.exception.ProblemKind;
import java.lang.reflect.Method;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds two classes that keep dead letters under one name. A letter knows its operation's name and signature and no class, so that it
 * outlives a class that is moved or renamed; so in one program a name must lead to one class.
 */
public final class LetterNames {
    /** The method that keeps letters under a name, the first one that came. */
    private final ConcurrentMap<GuardedMethod.Name, Method> first = new ConcurrentHashMap<>();

    /** Nothing seen so far. */
    public LetterNames() {}

    /**
     * What is wrong with keeping the letters of a method under a name; null if nothing is. Overloads share a name, for the signature
     * tells their letters apart, and so do a method and its override, for a call of either finds the one that is meant.
     */
    public @Nullable Problem meet(GuardedMethod.Name name, Method method) {
        Method known = first.putIfAbsent(name, method);
        if (known == null || isOneHierarchy(known.getDeclaringClass(), method.getDeclaringClass())) {
            return null;
        }
        return Problem.of(
                ProblemKind.LETTERS_SHARED,
                MethodName.of(method),
                "keeps dead letters as " + name.service() + "/" + name.operation() + ", as does " + MethodName.of(known)
                        + ", and one would be called for the letters of the other",
                "name the service of each class, by @Resilient(service = ...)");
    }

    /** By their names: a class that is loaded again is the same. */
    private static boolean isOneHierarchy(Class<?> one, Class<?> other) {
        return one.getName().equals(other.getName()) || one.isAssignableFrom(other) || other.isAssignableFrom(one);
    }
}
