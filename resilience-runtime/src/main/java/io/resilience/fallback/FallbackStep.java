package io.resilience.fallback;

import io.resilience.policy.Filter;
import org.jspecify.annotations.Nullable;

/** One fallback, ready to answer. */
interface FallbackStep {
    FallbackKind kind();

    /** The failures that it answers. */
    Filter filter();

    /** Answers, with a value or a stage of one; null when it has nothing to say to this call. */
    @Nullable
    Given answer(Call call) throws Throwable;

    /** An answer, and how old it is. */
    record Given(@Nullable Object value, long ageNanos) {
        static Given fresh(@Nullable Object value) {
            return new Given(value, 0);
        }
    }
}
