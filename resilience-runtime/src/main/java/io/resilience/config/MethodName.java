package io.resilience.config;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Collectors;

/** How messages call a method: {@code io.shop.Client.price(String)}. */
final class MethodName {
    private MethodName() {}

    static String of(Method method) {
        return bare(method)
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    /** Without parameters. */
    static String bare(Method method) {
        return method.getDeclaringClass().getName() + "." + method.getName();
    }
}
