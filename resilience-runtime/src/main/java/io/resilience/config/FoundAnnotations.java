package io.resilience.config;

import io.resilience.annotation.Asynchronous;
import io.resilience.annotation.Bulkhead;
import io.resilience.annotation.Cached;
import io.resilience.annotation.CircuitBreaker;
import io.resilience.annotation.DeadLetter;
import io.resilience.annotation.Fallback;
import io.resilience.annotation.Fallbacks;
import io.resilience.annotation.Idempotent;
import io.resilience.annotation.RateLimit;
import io.resilience.annotation.Resilient;
import io.resilience.annotation.Retry;
import io.resilience.annotation.Timeout;
import java.lang.annotation.Annotation;
import java.lang.annotation.Inherited;
import java.lang.reflect.AnnotatedElement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The guard annotations of a method or class, those on its annotations included; of each type the nearest. */
final class FoundAnnotations {
    private static final Set<Class<? extends Annotation>> GUARDS = Set.of(
            CircuitBreaker.class,
            Retry.class,
            Timeout.class,
            Bulkhead.class,
            RateLimit.class,
            Fallback.class,
            Cached.class,
            DeadLetter.class,
            Idempotent.class,
            Asynchronous.class);

    private final Map<Class<? extends Annotation>, Found> found = new HashMap<>();

    private FoundAnnotations() {}

    /**
     * Annotations of one type.
     *
     * @param annotations one, or for {@link Fallback} all
     * @param depth 0 if written on the element itself, more for annotations of annotations
     * @param place such as {@code @Retry on io.shop.Client.price}
     */
    record Found(List<Annotation> annotations, int depth, String place, boolean onMethod) {}

    /** Whether annotations of a type ask for a guard, be it because the type is annotated so. */
    static boolean ask(Class<? extends Annotation> type) {
        return GUARDS.contains(type)
                || type == Fallbacks.class
                || of(type, type.getName()).guards();
    }

    /** Those of a method itself. */
    static FoundAnnotations of(AnnotatedElement method, String name) {
        FoundAnnotations all = new FoundAnnotations();
        all.collect(List.of(method.getDeclaredAnnotations()), name, true);
        return all;
    }

    /** Those of a class, and of its superclasses where they are inherited; the nearer class wins. */
    static FoundAnnotations ofClass(Class<?> type) {
        FoundAnnotations all = new FoundAnnotations();
        for (Class<?> at = type; at != null; at = at.getSuperclass()) {
            FoundAnnotations own = new FoundAnnotations();
            boolean inherited = at != type;
            own.collect(
                    Arrays.stream(at.getDeclaredAnnotations())
                            .filter(each -> !inherited || each.annotationType().isAnnotationPresent(Inherited.class))
                            .toList(),
                    at.getName(),
                    false);
            own.found.forEach(all.found::putIfAbsent);
        }
        return all;
    }

    /** These, and of the types that are missing those of {@code weaker}; names of services are no guards and stay apart. */
    FoundAnnotations over(FoundAnnotations weaker) {
        FoundAnnotations both = new FoundAnnotations();
        both.found.putAll(weaker.found);
        both.found.remove(Resilient.class);
        both.found.putAll(found);
        return both;
    }

    boolean guards() {
        return found.keySet().stream().anyMatch(GUARDS::contains);
    }

    @Nullable
    Found found(Class<? extends Annotation> type) {
        return found.get(type);
    }

    <A extends Annotation> @Nullable A get(Class<A> type) {
        Found one = found.get(type);
        return one == null ? null : type.cast(one.annotations().get(0));
    }

    /** The guard annotations found, each with its place. */
    List<Found> guardsFound() {
        return found.entrySet().stream()
                .filter(entry -> GUARDS.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Breadth first, so that the nearest wins; an annotation type is looked into once. */
    private void collect(List<Annotation> annotations, String element, boolean onMethod) {
        Deque<Carried> queue = new ArrayDeque<>();
        annotations.forEach(each -> queue.add(new Carried(each, 0, "")));
        Set<Class<?>> passed = new HashSet<>();
        while (!queue.isEmpty()) {
            Carried next = queue.remove();
            Class<? extends Annotation> type = next.annotation().annotationType();
            if (GUARDS.contains(type) || type == Resilient.class) {
                keep(type, List.of(next.annotation()), next, new Site(element, onMethod));
            } else if (next.annotation() instanceof Fallbacks several) {
                keep(Fallback.class, List.of(several.value()), next, new Site(element, onMethod));
            } else if (!type.getName().startsWith("java.lang.annotation.") && passed.add(type)) {
                String by = " of @" + type.getSimpleName();
                for (Annotation each : type.getDeclaredAnnotations()) {
                    queue.add(new Carried(each, next.depth() + 1, by));
                }
            }
        }
    }

    /** An annotation and the annotation type that carries it. */
    private record Carried(Annotation annotation, int depth, String by) {}

    private record Site(String element, boolean onMethod) {}

    private void keep(
            Class<? extends Annotation> type, List<? extends Annotation> annotations, Carried carried, Site site) {
        Found before = found.get(type);
        String place = "@" + type.getSimpleName() + carried.by() + " on " + site.element();
        if (before == null) {
            found.put(type, new Found(List.copyOf(annotations), carried.depth(), place, site.onMethod()));
        } else if (type == Fallback.class && before.depth() == carried.depth()) {
            List<Annotation> all = new ArrayList<>(before.annotations());
            all.addAll(annotations);
            found.put(type, new Found(List.copyOf(all), before.depth(), before.place(), site.onMethod()));
        }
    }
}
