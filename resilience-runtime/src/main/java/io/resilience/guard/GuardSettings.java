package io.resilience.guard;

import io.resilience.config.Configuration;
import io.resilience.config.Effective;
import io.resilience.config.GuardedMethod;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * What one configuration says of guards, worked out once for all operations of which the same is said. It keeps as many settings as the
 * configuration names services, and one more.
 */
public final class GuardSettings {
    private static final String ANY = "*";

    private final Configuration configuration;
    private final ConcurrentMap<String, Effective> shared = new ConcurrentHashMap<>();
    private final AtomicInteger workedOut = new AtomicInteger();

    /** Nothing worked out yet. */
    public GuardSettings(Configuration configuration) {
        this.configuration = configuration;
    }

    /** Where they are from. */
    public Configuration configuration() {
        return configuration;
    }

    /** What is said of a guard. */
    public Effective of(Guard guard) {
        return isShared(guard) ? of(guard.plan().name()) : fresh(guard);
    }

    /** Whether other operations have the same settings, and from the same places, as this guard's. */
    public boolean isShared(Guard guard) {
        Name name = guard.plan().name();
        return guard.origin() == null && !configuration.names(name.service(), name.operation());
    }

    private Effective of(Name name) {
        String service = configuration.names(name.service()) ? "/" + name.service() : ANY;
        return Objects.requireNonNull(shared.computeIfAbsent(service, key -> worked(name)));
    }

    private Effective worked(Name name) {
        workedOut.incrementAndGet();
        return configuration.effective(name.service(), name.operation(), null);
    }

    private Effective fresh(Guard guard) {
        workedOut.incrementAndGet();
        return of(guard, configuration);
    }

    /** What is said of a name, by its guard if there is one. */
    public Effective of(Name name, @Nullable Guard guard) {
        return guard == null ? configuration.effective(name.service(), name.operation(), null) : of(guard);
    }

    /** What a configuration says of one guard. */
    static Effective of(Guard guard, Configuration configuration) {
        Name name = guard.plan().name();
        return guard.origin() instanceof GuardedMethod method
                ? configuration.effective(method)
                : configuration.effective(name.service(), name.operation(), (String) guard.origin());
    }

    /** How often settings were worked out. */
    int workedOut() {
        return workedOut.get();
    }
}
