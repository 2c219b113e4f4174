package io.resilience.config;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Tells methods that run in a transaction which something around them begins and ends: Spring's, Jakarta's, Guice's or anybody's
 * annotation called {@code @Transactional}, on the method, on its class, or carried by an annotation of your own.
 */
public final class Transactions {
    private Transactions() {}

    /** Whether an annotation puts the whole method into one transaction. */
    public static boolean hold(Method method) {
        return isMarked(method, new HashSet<>()) || isMarked(method.getDeclaringClass(), new HashSet<>());
    }

    private static boolean isMarked(AnnotatedElement element, Set<Class<?>> seen) {
        return Arrays.stream(element.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> !type.getName().startsWith("java.lang.") && seen.add(type))
                .anyMatch(type -> type.getSimpleName().equals("Transactional") || isMarked(type, seen));
    }
}
