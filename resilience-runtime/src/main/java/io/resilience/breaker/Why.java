package io.resilience.breaker;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why a breaker moved.
 *
 * @param reason one sentence
 * @param tally the window's content at that moment
 * @param failures the window's failures, or those in a row if they are more, by class name; the newest
 *     {@value RecentFailures#KEPT} at most
 * @param lastFailure the failure that decided, if one did
 */
public record Why(
        String reason,
        Tally tally,
        Map<String, Long> failures,
        @Nullable Throwable lastFailure) {
    /** No reason: the beginning. */
    public static final Why NOTHING = new Why("", Tally.NONE, Map.of(), null);

    /** Copies the map. */
    public Why {
        failures = Map.copyOf(failures);
    }

    static Why of(String reason) {
        return new Why(reason, Tally.NONE, Map.of(), null);
    }

    Why because(String other, @Nullable Throwable failure) {
        return new Why(other, tally, failures, failure == null ? lastFailure : failure);
    }
}
