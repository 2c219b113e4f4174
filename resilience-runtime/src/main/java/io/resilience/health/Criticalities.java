package io.resilience.health;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.resilience.config.Configuration;
import io.resilience.config.Criticality;
import io.resilience.guard.Guard;
import io.resilience.guard.GuardSettings;
import io.resilience.guard.Guards;
import io.resilience.guard.Name;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How much each operation counts; read once under each configuration, and once for all of which the same is said. */
final class Criticalities {
    private static final int MOST = 100_000;

    /** What was read under one configuration. */
    private record Known(GuardSettings settings, Cache<Name, Criticality> byName) {
        static Known of(Configuration configuration) {
            return new Known(
                    new GuardSettings(configuration),
                    Caffeine.newBuilder()
                            .maximumSize(MOST)
                            .executor(Runnable::run)
                            .build());
        }
    }

    private final Guards guards;
    private volatile Known known;

    Criticalities(Guards guards) {
        this.guards = guards;
        this.known = Known.of(guards.configuration());
    }

    /** Of an operation, by its guard if it has one. */
    Criticality of(Name name, @Nullable Guard guard) {
        Known current = current();
        return guard != null && current.settings.isShared(guard)
                ? current.settings.of(guard).criticality()
                : Objects.requireNonNull(current.byName.get(
                        name, same -> current.settings.of(same, guard).criticality()));
    }

    private Known current() {
        Known seen = known;
        Configuration now = guards.configuration();
        if (seen.settings.configuration() != now) {
            seen = Known.of(now);
            known = seen;
        }
        return seen;
    }
}
