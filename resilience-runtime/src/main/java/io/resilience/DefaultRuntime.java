package io.resilience;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The runtime of a program that makes none itself. */
final class DefaultRuntime {
    private DefaultRuntime() {}

    static synchronized Resilience install(AtomicReference<@Nullable Resilience> current) {
        Resilience known = current.get();
        if (known == null) {
            known = Resilience.builder().build();
            known.inventory().check();
            current.set(known);
        }
        return known;
    }
}
