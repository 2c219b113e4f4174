package io.resilience.weaver.bytebuddy;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.bytebuddy.description.annotation.AnnotationDescription;
import net.bytebuddy.description.annotation.AnnotationValue;
import net.bytebuddy.description.type.TypeDescription;

/**
 * What the annotations of a method or class carry, those on annotations included.
 *
 * @param guards whether one of them guards
 * @param fallbacks the names of the methods that the nearest fallbacks name
 */
record CarriedGuards(boolean guards, Set<String> fallbacks) {
    static final String PACKAGE = "io.resilience.annotation.";
    private static final String FALLBACK = PACKAGE + "Fallback";
    private static final String FALLBACKS = PACKAGE + "Fallbacks";
    private static final Set<String> GUARDS = Set.of(
            PACKAGE + "CircuitBreaker",
            PACKAGE + "Retry",
            PACKAGE + "Timeout",
            PACKAGE + "Bulkhead",
            PACKAGE + "RateLimit",
            FALLBACK,
            FALLBACKS,
            PACKAGE + "Cached",
            PACKAGE + "DeadLetter",
            PACKAGE + "Idempotent",
            PACKAGE + "Asynchronous");

    private record Carried(AnnotationDescription annotation, int depth) {}

    /** Breadth first, so that the nearest fallbacks are found first; an annotation type is looked into once. */
    static CarriedGuards of(List<? extends AnnotationDescription> annotations) {
        Deque<Carried> queue = new ArrayDeque<>();
        annotations.forEach(each -> queue.add(new Carried(each, 0)));
        Set<String> passed = new HashSet<>();
        Set<String> fallbacks = new LinkedHashSet<>();
        int nearest = Integer.MAX_VALUE;
        boolean guards = false;
        while (!queue.isEmpty()) {
            Carried next = queue.remove();
            TypeDescription type = next.annotation.getAnnotationType();
            guards |= GUARDS.contains(type.getName());
            if (type.getName().startsWith(FALLBACK) && next.depth <= nearest) {
                nearest = next.depth;
                name(next.annotation, fallbacks);
            } else if (isOfAUser(type) && passed.add(type.getName())) {
                type.getDeclaredAnnotations().forEach(each -> queue.add(new Carried(each, next.depth + 1)));
            }
        }
        return new CarriedGuards(guards, fallbacks);
    }

    private static boolean isOfAUser(TypeDescription type) {
        return !type.getName().startsWith("java.") && !type.getName().startsWith(PACKAGE);
    }

    private static void name(AnnotationDescription annotation, Set<String> names) {
        boolean one = annotation.getAnnotationType().getName().equals(FALLBACK);
        AnnotationValue<?, ?> value = annotation.getValue(one ? "method" : "value");
        if (one) {
            names.add(value.resolve(String.class));
        } else {
            for (AnnotationDescription each : value.resolve(AnnotationDescription[].class)) {
                name(each, names);
            }
        }
    }
}
