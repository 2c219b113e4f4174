package io.resilience.failure;

import org.jspecify.annotations.Nullable;

/** Tells failures that a guard itself raised from all others, whatever their class is. */
@FunctionalInterface
public interface RefusalOrigin {
    /** What a failure says that a guard raised; null when none did. */
    @Nullable
    FailureKind kindOf(Throwable failure);
}
