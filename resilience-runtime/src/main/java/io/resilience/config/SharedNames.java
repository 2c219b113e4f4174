package io.resilience.config;

import io.resilience.exception.Problem;
import io.resilience.exception.ProblemKind;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** Finds two classes that come to one operation, where one does so only because nobody named it: they share breaker and metrics. */
public final class SharedNames {
    /** The method that came to a name first. */
    private final ConcurrentMap<GuardedMethod.Name, GuardedMethod> first = new ConcurrentHashMap<>();

    /** Nothing seen so far. */
    public SharedNames() {}

    /** What is wrong with the name of a method beside those seen before; null if nothing is. Overloads share a name by intention. */
    public @Nullable Problem meet(GuardedMethod guarded) {
        GuardedMethod known = first.putIfAbsent(guarded.name(), guarded);
        if (known == null || type(known).equals(type(guarded)) || !(isDefault(known) || isDefault(guarded))) {
            return null;
        }
        return Problem.of(
                ProblemKind.NAME_SHARED,
                guarded.place(),
                "is called " + guarded.service() + "/" + guarded.operation() + " by default, as is " + known.place()
                        + ", and shares its breaker and metrics",
                "name the service of each class, by @Resilient(service = ...)");
    }

    /** By its name: a class that is loaded again is the same. */
    private static String type(GuardedMethod guarded) {
        return guarded.method().getDeclaringClass().getName();
    }

    private static boolean isDefault(GuardedMethod guarded) {
        return guarded.service().equals(NameReader.simpleName(guarded.method().getDeclaringClass()));
    }
}
