package io.resilience.guice;

import io.resilience.exception.Problem;
import io.resilience.exception.ProblemKind;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Why Guice, which intercepts by a subclass in the same package, can't intercept a method, and what to do. */
record Obstacle(String cause, String remedy) {
    Problem problem(Method method) {
        return Problem.of(
                ProblemKind.NOT_INTERCEPTABLE, TypeMethods.name(method), "can't be guarded by Guice: " + cause, remedy);
    }

    static @Nullable Obstacle to(Class<?> type, Method method) {
        int modifiers = method.getModifiers();
        if (Modifier.isPrivate(modifiers)) {
            return new Obstacle("it is private", "make it package-private, or weave the class");
        }
        if (Modifier.isStatic(modifiers)) {
            return new Obstacle("it is static", "make it an instance method, or weave the class");
        }
        if (Modifier.isFinal(modifiers)) {
            return new Obstacle("it is final", "remove final, or weave the class");
        }
        return toSubclass(type, method);
    }

    private static @Nullable Obstacle toSubclass(Class<?> type, Method method) {
        if (Modifier.isFinal(type.getModifiers())) {
            return new Obstacle(type.getName() + " is final", "remove final, or weave the class");
        }
        if (isPackagePrivate(method)
                && !method.getDeclaringClass().getPackageName().equals(type.getPackageName())) {
            return new Obstacle(
                    "it is package-private in another package than " + type.getName(),
                    "make it protected, or weave the class");
        }
        if (!type.isInterface() && Arrays.stream(type.getDeclaredConstructors()).allMatch(Obstacle::isPrivate)) {
            return new Obstacle(
                    "the constructor of " + type.getName() + " is private",
                    "make it package-private, or weave the class");
        }
        return null;
    }

    private static boolean isPackagePrivate(Method method) {
        return (method.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED | Modifier.PRIVATE)) == 0;
    }

    private static boolean isPrivate(Constructor<?> constructor) {
        return Modifier.isPrivate(constructor.getModifiers());
    }
}
