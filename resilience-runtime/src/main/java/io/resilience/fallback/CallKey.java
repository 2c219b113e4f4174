package io.resilience.fallback;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of a call as they were when it began: what callers, bodies and stages may change later (arrays, collections, objects with
 * fields that are not final) is written down. Arrays and collections are compared by their content.
 */
public final class CallKey {
    private final List<@Nullable Object> parts;
    private final @Nullable String changing;
    private final int hash;
    private @Nullable String lasting;

    private CallKey(List<@Nullable Object> parts, @Nullable String changing) {
        this.parts = parts;
        this.changing = changing;
        this.hash = parts.hashCode();
    }

    /** Writes arguments down. Never throws: arguments that can't be read are {@link #changing}. */
    public static CallKey of(@Nullable Object... arguments) {
        try {
            ArgumentNote note = new ArgumentNote();
            return new CallKey(note.all(arguments), note.changing());
        } catch (RuntimeException | Error broken) {
            return new CallKey(List.of(arguments.length), "an argument, which can't be read: " + broken);
        }
    }

    /** What may have changed since, though the key doesn't know; null for nothing. */
    public @Nullable String changing() {
        return changing;
    }

    /** The same, found by {@code text} where answers outlive the program. */
    CallKey withLasting(@Nullable String text) {
        lasting = text;
        return this;
    }

    @Nullable
    String lasting() {
        return lasting;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CallKey key && hash == key.hash && parts.equals(key.parts);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
