package io.resilience.config;

import io.resilience.annotation.Fallback;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** The guard annotations of a class and the methods that they are for; read once for each class. */
final class ClassAnnotations {
    private static final ClassValue<ClassAnnotations> READ = new ClassValue<>() {
        @Override
        protected ClassAnnotations computeValue(Class<?> type) {
            return new ClassAnnotations(type);
        }
    };

    private final FoundAnnotations found;
    private final Set<String> fallbacks = new HashSet<>();

    private ClassAnnotations(Class<?> type) {
        found = FoundAnnotations.ofClass(type);
        if (found.guards()) {
            named(found);
            for (Method method : type.getDeclaredMethods()) {
                named(FoundAnnotations.of(method, method.getName()));
            }
        }
    }

    static ClassAnnotations of(Class<?> type) {
        return outlivesUs(type) ? new ClassAnnotations(type) : READ.get(type);
    }

    /** Whether the class is of a loader above that of the library: what it remembers of us would hold us for as long as it lives. */
    private static boolean outlivesUs(Class<?> type) {
        ClassLoader own = ClassAnnotations.class.getClassLoader();
        ClassLoader loader = type.getClassLoader();
        while (own != null && loader != null) {
            own = own.getParent();
            if (own == loader) {
                return true;
            }
        }
        return loader == null;
    }

    FoundAnnotations found() {
        return found;
    }

    /**
     * Whether the annotations of the class are meant for one of its methods. Those of an interface are meant for its abstract methods
     * too, where they can't work: whoever wrote them believes that they guard what implements it.
     */
    boolean areFor(Method method) {
        int closed =
                Modifier.PRIVATE | Modifier.STATIC | (method.getDeclaringClass().isInterface() ? 0 : Modifier.ABSTRACT);
        return found.guards()
                && (method.getModifiers() & closed) == 0
                && !method.isSynthetic()
                && !method.isBridge()
                && !fallbacks.contains(method.getName())
                && !overridesObject(method);
    }

    private static boolean overridesObject(Method method) {
        return Arrays.stream(Object.class.getDeclaredMethods())
                .filter(each -> !Modifier.isPrivate(each.getModifiers()))
                .anyMatch(each -> each.getName().equals(method.getName())
                        && Arrays.equals(each.getParameterTypes(), method.getParameterTypes()));
    }

    private void named(FoundAnnotations annotations) {
        FoundAnnotations.Found all = annotations.found(Fallback.class);
        if (all != null) {
            for (Annotation each : all.annotations()) {
                fallbacks.add(((Fallback) each).method());
            }
        }
    }
}
