package io.resilience.diagnosis;

import io.resilience.breaker.Transition;
import io.resilience.config.Explained;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A move of a breaker with all that explains it.
 *
 * @param at when, to be shown
 * @param ago how long ago, by the monotonic clock
 * @param move from where to where, the window's content, the failures by class, the slow calls, the time until the next probe
 * @param settings the breaker's settings that were in force then, with their places
 */
public record DiagnosedMove(Instant at, Duration ago, Transition move, List<Explained> settings) {
    /** Copies the list. */
    public DiagnosedMove {
        settings = List.copyOf(settings);
    }

    @Override
    public String toString() {
        return at + " " + move.from() + " -> " + move.to() + ": " + move.why().reason() + " "
                + move.why().failures();
    }
}
