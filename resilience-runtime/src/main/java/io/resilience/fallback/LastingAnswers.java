package io.resilience.fallback;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The last good answers of one operation where they outlive the program. Neither method throws, nor waits for long. */
public interface LastingAnswers {
    /** An answer from before, and how old it is. */
    record Kept(@Nullable Object value, long ageNanos) {}

    /** The last answer for these arguments; null when there is none, or nobody can tell now. */
    @Nullable
    Kept find(@Nullable Object[] arguments);

    /** Takes the place of the answer before, for {@code maxAge}. */
    void remember(@Nullable Object[] arguments, @Nullable Object answer, Duration maxAge);
}
