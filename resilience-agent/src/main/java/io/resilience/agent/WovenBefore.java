package io.resilience.agent;

import io.resilience.woven.WovenMethods;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import net.bytebuddy.jar.asm.Type;
import org.jspecify.annotations.Nullable;

/**
 * Which methods of a loaded class are woven, by the companions that have their code. A debugger that exchanges the class brings it as a
 * compiler made it, without companions; the JVM refuses that, unless the same methods are woven again.
 */
final class WovenBefore {
    private WovenBefore() {}

    /** Whether any is. */
    static boolean is(Class<?> loaded) {
        return !of(loaded).isEmpty();
    }

    /** The name of each, with its descriptor. */
    static Set<String> methods(String loaded, @Nullable ClassLoader loader) {
        try {
            return of(Class.forName(loaded, false, loader));
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Set<String> of(Class<?> loaded) {
        return Arrays.stream(loaded.getDeclaredMethods())
                .filter(WovenBefore::isCompanion)
                .map(method -> original(method) + Type.getMethodDescriptor(method))
                .collect(Collectors.toSet());
    }

    private static boolean isCompanion(Method method) {
        return method.isSynthetic()
                && method.getName().startsWith(WovenMethods.PREFIX)
                && method.getName().endsWith(WovenMethods.SUFFIX);
    }

    private static String original(Method companion) {
        String name = companion.getName();
        return name.substring(WovenMethods.PREFIX.length(), name.length() - WovenMethods.SUFFIX.length());
    }
}
