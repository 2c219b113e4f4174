package io.resilience.guard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The guards made so far, found by what they guard: those of methods for ever, for a program has so many and no more; of operations called
 * by name those that are used most, for names may be made of data.
 */
final class GuardRegistry {
    /** A method as called on a class. */
    record Member(Class<?> type, Method method) {}

    /** An operation called by its name; the profile is the caller's. */
    record Named(Name name, @Nullable String profile) {}

    private final ConcurrentMap<Member, Optional<Guard>> methods = new ConcurrentHashMap<>();
    private final Cache<Named, Guard> operations;
    private final MachineUse use;

    /** No guards yet; {@code most} of operations called by name. */
    GuardRegistry(MachineUse use, int most) {
        this.use = use;
        this.operations = Caffeine.newBuilder()
                .maximumSize(most)
                .executor(Runnable::run) // its upkeep is short, and waking another thread for each new guard is not
                .removalListener(this::removed)
                .build();
    }

    private void removed(@Nullable Named key, @Nullable Guard guard, RemovalCause cause) {
        if (key != null && cause != RemovalCause.REPLACED) {
            use.ends(key.name);
        }
    }

    /** Whether it is known if something asks for a guard of a method. */
    boolean knows(Member member) {
        return methods.containsKey(member);
    }

    /** The guard of a method; null when nothing asks for one, or it is not known yet. */
    @Nullable
    Guard known(Member member) {
        return methods.getOrDefault(member, Optional.empty()).orElse(null);
    }

    @Nullable
    Guard of(Member member, Function<Member, Optional<Guard>> maker) {
        return methods.computeIfAbsent(member, maker).orElse(null);
    }

    void remove(Member member, Guard guard) {
        if (methods.remove(member) != null) {
            use.ends(guard.plan().name());
        }
    }

    @Nullable
    Guard known(Named operation) {
        return operations.getIfPresent(operation);
    }

    /** The guard of an operation, made by {@code maker} while its machines are counted as used. */
    Guard of(Named operation, Function<Named, Guard> maker) {
        return Objects.requireNonNull(operations.get(operation, key -> used(key.name, () -> maker.apply(key))));
    }

    /** Makes a guard of this name. */
    <T> T used(Name name, Supplier<T> making) {
        use.begins(name);
        boolean made = false;
        try {
            T guard = making.get();
            made = true;
            return guard;
        } finally {
            if (!made) {
                use.ends(name);
            }
        }
    }

    void remove(Named operation) {
        operations.invalidate(operation);
    }

    List<Guard> all() {
        List<Guard> all = new ArrayList<>();
        methods.values().forEach(guard -> guard.ifPresent(all::add));
        all.addAll(operations.asMap().values());
        return all;
    }

    /** The guards of a service, or all for null. */
    List<Guard> of(@Nullable String service) {
        return service == null
                ? all()
                : all().stream()
                        .filter(guard -> guard.plan().name().service().equals(service))
                        .toList();
    }

    /** A guard of this name; null when there is none. */
    @Nullable
    Guard named(Name name) {
        Guard usual = operations.getIfPresent(new Named(name, null));
        return Stream.concat(methods.values().stream().flatMap(Optional::stream), Stream.ofNullable(usual))
                .filter(guard -> guard.plan().name().equals(name))
                .findFirst()
                .or(() -> operations.asMap().values().stream()
                        .filter(guard -> guard.plan().name().equals(name))
                        .findFirst())
                .orElse(null);
    }
}
