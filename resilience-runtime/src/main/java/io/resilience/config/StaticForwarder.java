package io.resilience.config;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;

/**
 * The static method that Kotlin gives a class for a {@code @JvmStatic} function of its companion object. It has the function's
 * annotations and calls it; were it guarded as well, a call would be guarded twice.
 */
final class StaticForwarder {
    private static final String MARK = "kotlin.jvm.JvmStatic";

    private StaticForwarder() {}

    static boolean is(Method method) {
        return Modifier.isStatic(method.getModifiers())
                && Arrays.stream(method.getDeclaredAnnotations())
                        .anyMatch(each -> each.annotationType().getName().equals(MARK))
                && Arrays.stream(method.getDeclaringClass().getDeclaredClasses())
                        .anyMatch(companion -> has(companion, method));
    }

    private static boolean has(Class<?> companion, Method method) {
        try {
            Method function = companion.getDeclaredMethod(method.getName(), method.getParameterTypes());
            return !Modifier.isStatic(function.getModifiers()) && function.getReturnType() == method.getReturnType();
        } catch (NoSuchMethodException none) {
            return false;
        }
    }
}
