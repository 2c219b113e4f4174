package io.resilience.trial;

import io.resilience.breaker.BreakerState;
import io.resilience.config.SettingDifference;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Settings that run beside those in force, and what they have done so far.
 *
 * @param breaker the name of the breaker within its service
 * @param order who set them, when, why, until when
 * @param state what a breaker with them is now
 * @param changes what they change of the settings that were in force when they were set
 */
public record ShadowReading(
        String service,
        String breaker,
        Order order,
        BreakerState state,
        List<SettingDifference> changes,
        Compared compared) {
    /** Copies the list. */
    public ShadowReading {
        changes = List.copyOf(changes);
    }

    /** Who wanted it, when, why, until when; null for until it is ended. */
    public record Order(
            String who,
            String reason,
            Instant since,
            @Nullable Instant ends) {}

    /** What the live breaker did meanwhile, and what the other would have done. */
    public record Compared(Course live, Course shadow, Decisions decisions) {}

    /**
     * What the two said to the same calls.
     *
     * @param calls the calls that asked
     * @param differing those of which one said yes and the other no
     * @param unknown those that the live breaker refused and the other would not have: nobody knows how they would have ended
     */
    public record Decisions(long calls, long differing, long unknown) {}
}
