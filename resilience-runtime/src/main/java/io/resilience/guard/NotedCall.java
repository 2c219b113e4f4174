package io.resilience.guard;

import io.resilience.deadletter.JournalEntry;
import org.jspecify.annotations.Nullable;

/**
 * A call that has a key, or is written down before it is made.
 *
 * @param key what identifies the logical call, null for nothing
 * @param entry where it is written down, null where it is not
 */
record NotedCall(
        Body<?> original, @Nullable String key, @Nullable JournalEntry entry) implements Around<@Nullable Object> {
    @Override
    @SuppressWarnings("NullAway") // it returns what the guarded code returns
    public @Nullable Object run() throws Throwable {
        return original.run();
    }

    /** What is noted of a call; null for nothing. */
    static @Nullable NotedCall of(Body<?> body) {
        Body<?> inner = body;
        while (inner instanceof Around<?> around) {
            if (inner instanceof NotedCall noted) {
                return noted;
            }
            inner = around.original();
        }
        return null;
    }
}
