package io.resilience.deadletter;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Letters to replay, in an order of its own. One thread at a time asks for the next. */
interface LetterSource {
    /** Claims the next letter; null when there is none, as far as is known. {@code skipped} hears of each that somebody else took. */
    @Nullable
    LetterLease next(Duration lease, Runnable skipped);

    /** New letters have come, or may have. */
    void lookForMore();

    /** Whether {@link #next} would give nothing, as far as is known. */
    boolean allMet();

    /** Which letters they are; equal for sources of the same. */
    Object which();
}
