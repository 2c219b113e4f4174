package io.resilience.health;

import io.resilience.config.Configuration;
import io.resilience.config.Criticality;
import io.resilience.guard.Guard;
import io.resilience.guard.Guards;
import io.resilience.guard.Name;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** How much each operation counts; read once under each configuration. */
final class Criticalities {
    /** What was read under one configuration. */
    private record Known(Configuration configuration, Map<Name, Criticality> byName) {}

    private final Guards guards;
    private volatile Known known;

    Criticalities(Guards guards) {
        this.guards = guards;
        this.known = new Known(guards.configuration(), new ConcurrentHashMap<>());
    }

    /** Of an operation, by its guard if it has one. */
    Criticality of(Name name, @Nullable Guard guard) {
        return current().byName.computeIfAbsent(name, n -> read(n, guard));
    }

    private Criticality read(Name name, @Nullable Guard guard) {
        return guard != null
                ? guards.effective(guard).criticality()
                : guards.configuration()
                        .effective(name.service(), name.operation(), null)
                        .criticality();
    }

    private Known current() {
        Known seen = known;
        Configuration now = guards.configuration();
        if (seen.configuration != now) {
            seen = new Known(now, new ConcurrentHashMap<>());
            known = seen;
        }
        return seen;
    }
}
