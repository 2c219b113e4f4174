package io.resilience.failure;

import io.resilience.policy.Filter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells whether a filter means a failure; the causes of the failure are searched. */
public final class ThrowableMatch {
    private ThrowableMatch() {}

    /** Whether {@code filter} means {@code failure}: none of {@code skipOn} is in its chain, and one of {@code applyOn} is, if any is named. */
    public static boolean matches(Throwable failure, Filter filter) {
        return !any(failure, filter.skipOn()) && (filter.applyOn().isEmpty() || any(failure, filter.applyOn()));
    }

    /** Whether the chain of {@code failure} holds one of {@code types}. */
    static boolean any(Throwable failure, List<Class<? extends Throwable>> types) {
        @Nullable Throwable link = types.isEmpty() ? null : failure;
        for (int depth = 0; link != null && depth < CauseChain.LONGEST; depth++) {
            for (Class<? extends Throwable> type : types) {
                if (type.isInstance(link)) {
                    return true;
                }
            }
            link = CauseChain.next(link);
        }
        return false;
    }
}
