package io.resilience.guice;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The methods that calls on an object of a class can end in, and the abstract ones that they stand for. */
final class TypeMethods {
    private final Set<String> overridden = new HashSet<>();
    private final List<Method> found = new ArrayList<>();

    private TypeMethods() {}

    static List<Method> of(Class<?> type) {
        TypeMethods methods = new TypeMethods();
        Set<Class<?>> interfaces = new LinkedHashSet<>();
        for (Class<?> at = type; at != null && at != Object.class; at = at.getSuperclass()) {
            methods.add(at);
            collect(at, interfaces);
        }
        interfaces.forEach(methods::add);
        return methods.found;
    }

    /** A class's interfaces, those that refine others first. */
    private static void collect(Class<?> type, Set<Class<?>> interfaces) {
        for (Class<?> each : type.getInterfaces()) {
            interfaces.add(each);
            collect(each, interfaces);
        }
    }

    private void add(Class<?> type) {
        Method[] declared = type.getDeclaredMethods();
        for (Method method : declared) {
            boolean hidden = isVirtual(method) && !isAbstract(method) && overridden.contains(signature(method));
            if (!method.isSynthetic() && !hidden) {
                found.add(method);
            }
        }
        Arrays.stream(declared)
                .filter(TypeMethods::isVirtual)
                .map(TypeMethods::signature)
                .forEach(overridden::add);
    }

    private static boolean isVirtual(Method method) {
        return (method.getModifiers() & (Modifier.PRIVATE | Modifier.STATIC)) == 0;
    }

    private static boolean isAbstract(Method method) {
        return Modifier.isAbstract(method.getModifiers());
    }

    private static String signature(Method method) {
        return method.getName() + Arrays.toString(method.getParameterTypes());
    }

    /** How messages call a method: {@code io.shop.Client.price(String)}. */
    static String name(Method method) {
        return method.getDeclaringClass().getName() + "." + method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", ", "(", ")"));
    }
}
