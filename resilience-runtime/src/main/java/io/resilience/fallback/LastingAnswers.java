package io.resilience.fallback;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The last good answers of one operation where they outlive the program. No method throws, nor waits for long. */
public interface LastingAnswers {
    /** An answer from before, and how old it is. */
    record Kept(@Nullable Object value, long ageNanos) {}

    /** What the answer to these arguments is found by, as they are now; null when they can't be written. */
    @Nullable
    String key(@Nullable Object[] arguments);

    /** The last answer for such arguments; null when there is none, or nobody can tell now. */
    @Nullable
    Kept find(String key);

    /** Takes the place of the answer before, for {@code maxAge}. */
    void remember(String key, @Nullable Object answer, Duration maxAge);
}
