package io.resilience.fallback;

import org.jspecify.annotations.Nullable;

/**
 * What a chain of fallbacks came to.
 *
 * @param kind which fallback answered, null when none did; then the failure of the call has theirs suppressed
 * @param value the answer
 * @param ageNanos how old a remembered answer is, 0 for any other
 * @param failed how many fallbacks were tried in vain
 */
public record Answer(@Nullable FallbackKind kind, @Nullable Object value, long ageNanos, int failed) {
    /** No answer. */
    static Answer none(int failed) {
        return new Answer(null, null, 0, failed);
    }

    /** Whether a fallback answered. */
    public boolean given() {
        return kind != null;
    }
}
