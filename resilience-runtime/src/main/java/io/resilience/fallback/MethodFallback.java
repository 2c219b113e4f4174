package io.resilience.fallback;

import io.resilience.failure.CauseChain;
import io.resilience.policy.Filter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks a method; of several overloads, the one whose exception type is nearest to the failure's, else the one without. */
record MethodFallback(String name, List<Overload> overloads, Filter filter) implements FallbackStep {
    @Override
    public FallbackKind kind() {
        return FallbackKind.METHOD;
    }

    @Override
    public @Nullable Given answer(Call call) throws Throwable {
        Throwable failure = CauseChain.unwrap(call.failure());
        Overload overload = nearest(failure.getClass());
        return overload == null ? null : Given.fresh(overload.call(call, failure));
    }

    private @Nullable Overload nearest(Class<?> failure) {
        for (Class<?> type = failure; type != null; type = type.getSuperclass()) {
            Overload overload = taking(type);
            if (overload != null) {
                return overload;
            }
        }
        return taking(void.class);
    }

    private @Nullable Overload taking(Class<?> exception) {
        for (Overload overload : overloads) {
            if (overload.exception() == exception) {
                return overload;
            }
        }
        return null;
    }
}
