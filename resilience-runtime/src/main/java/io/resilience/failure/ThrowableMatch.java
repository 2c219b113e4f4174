package io.resilience.failure;

import io.resilience.policy.Filter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells whether a filter means a failure; all links of the {@link CauseChain} are searched. */
public final class ThrowableMatch {
    private ThrowableMatch() {}

    /** Whether {@code filter} means {@code failure}: none of {@code skipOn} is in its chain, and one of {@code applyOn} is, if any is named. */
    public static boolean matches(Throwable failure, Filter filter) {
        return !any(failure, filter.skipOn()) && (filter.applyOn().isEmpty() || any(failure, filter.applyOn()));
    }

    /** Whether the chain of {@code failure} holds one of {@code types}. */
    static boolean any(Throwable failure, List<Class<? extends Throwable>> types) {
        return !types.isEmpty() && CauseChain.first(failure, link -> firstOf(types, link)) != null;
    }

    private static @Nullable Class<?> firstOf(List<Class<? extends Throwable>> types, Throwable link) {
        for (Class<? extends Throwable> type : types) {
            if (type.isInstance(link)) {
                return type;
            }
        }
        return null;
    }
}
