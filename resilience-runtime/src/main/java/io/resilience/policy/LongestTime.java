package io.resilience.policy;

import io.resilience.exception.ProblemKind;
import java.time.Duration;

/**
 * The longest time that may be set anywhere: 100 years. Sums of a few such times, in nanoseconds, still fit into a {@code long}, which is
 * what every calculation of times relies on.
 */
public final class LongestTime {
    /** 100 years. */
    public static final Duration LIMIT = Duration.ofDays(36_500);

    private LongestTime() {}

    /**
     * The time itself.
     *
     * @param what its name in the complaint
     * @throws InvalidSettingException if it is longer
     */
    public static Duration checked(String what, Duration time) {
        if (time.compareTo(LIMIT) > 0) {
            throw new InvalidSettingException(
                    ProblemKind.VALUE_OUT_OF_RANGE,
                    what + " is longer than 100 years",
                    "make it at most " + DurationText.print(LIMIT));
        }
        return time;
    }
}
