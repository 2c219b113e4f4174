package io.resilience.trial;

import io.resilience.config.SettingDifference;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What other settings would have made of the calls that are recorded.
 *
 * @param breaker the name of the breaker within its service
 * @param recorded the calls that both courses are of
 * @param live what a breaker with the settings now in force makes of them
 * @param proposed what one with the proposed settings makes of them
 * @param changes what the proposed settings change
 */
public record WhatIf(
        String service,
        String breaker,
        Recorded recorded,
        Judged live,
        Judged proposed,
        List<SettingDifference> changes) {
    /** Copies the list. */
    public WhatIf {
        changes = List.copyOf(changes);
    }

    /**
     * The calls.
     *
     * @param outcomes those that ended
     * @param refused those that the live breaker refused, which have no outcome
     * @param complete whether these are all since recording began; otherwise older ones were given up
     */
    public record Recorded(long outcomes, long refused, Instant from, Instant to, boolean complete) {}

    /** A course, and the calls refused live that it lets pass: how they would have ended, nobody knows. */
    public record Judged(Course course, long unknown) {}

    /** What can't be known, in words. */
    public List<String> limits() {
        List<String> limits = new ArrayList<>();
        limits.add("both begin closed, with an empty window; open times are without jitter");
        limits.add("the outcomes are those of calls under the settings in force then: fewer or more calls might have"
                + " changed them");
        if (recorded.refused > 0) {
            limits.add(recorded.refused + " calls were refused and so have no outcome; the proposed settings let "
                    + proposed.unknown + " of them pass");
        }
        if (!recorded.complete) {
            limits.add("calls before " + recorded.from + " are not recorded any more");
        }
        return limits;
    }
}
