package io.resilience.policy;

import io.resilience.annotation.Capture;
import java.time.Duration;
import java.util.List;

/**
 * Which calls are kept to be done later, and when they are written down.
 *
 * @param on failures that are kept; empty: all but permanent ones
 * @param replay whether kept calls are replayed by themselves
 * @param maxWait how long a store that is slow or down delays a call at most, each time it is asked
 */
public record DeadLetterPolicy(List<Class<? extends Throwable>> on, boolean replay, Capture capture, Duration maxWait) {
    /** All but permanent failures, written down when they have happened, replayed; a slow store is waited for 250 ms. */
    public static final DeadLetterPolicy DEFAULT =
            new DeadLetterPolicy(List.of(), true, Capture.ON_FAILURE, Duration.ofMillis(250));

    /** Copies the list and checks the range. */
    public DeadLetterPolicy {
        on = List.copyOf(on);
        Check.positive("maxWait", maxWait);
    }
}
