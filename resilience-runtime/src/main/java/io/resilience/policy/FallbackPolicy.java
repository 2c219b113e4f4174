package io.resilience.policy;

import io.resilience.annotation.FallbackHandler;
import org.jspecify.annotations.Nullable;

/** One way to answer in place of a call that failed for good. */
public sealed interface FallbackPolicy {
    /** Which failures it answers. */
    Filter filter();

    /** Asks a method of the guarded class. */
    record Method(String name, Filter filter) implements FallbackPolicy {}

    /** Asks an object of a class. */
    record Handler(Class<? extends FallbackHandler<?>> type, Filter filter) implements FallbackPolicy {}

    /** Gives a literal, written as text. */
    record Value(String text, Filter filter) implements FallbackPolicy {}

    /** Gives the last good answer for the same arguments. */
    record Remembered(CachePolicy cache, Filter filter) implements FallbackPolicy {}

    /** Keeps the call among the dead letters and gives a literal, or null, zero or an empty result. */
    record Queued(@Nullable String answer, Filter filter) implements FallbackPolicy {}
}
