package io.resilience.guard;

import java.lang.reflect.Method;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What holds values of calls, one for each method: two classes, or two overloads, may have one name for people and settings, but the
 * answer of one is none of the other.
 *
 * @param <V> what holds them
 */
final class ByMethod<V> {
    private final ConcurrentMap<Name, ConcurrentMap<Place, V>> kept = new ConcurrentHashMap<>();

    /** A method; null for operations that are called by their name. */
    private record Place(@Nullable Method method) {}

    /** That of a plan's method, made where there is none yet. */
    V of(Plan plan, Supplier<V> maker) {
        ConcurrentMap<Place, V> ofName =
                Objects.requireNonNull(kept.computeIfAbsent(plan.name(), name -> new ConcurrentHashMap<>()));
        return Objects.requireNonNull(ofName.computeIfAbsent(new Place(plan.method()), place -> maker.get()));
    }

    /** Forgets all of a name. */
    void remove(Name name) {
        kept.remove(name);
    }
}
