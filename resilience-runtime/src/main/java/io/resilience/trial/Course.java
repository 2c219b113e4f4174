package io.resilience.trial;

import java.time.Duration;
import java.util.List;

/**
 * What a breaker did over some time, or would have done.
 *
 * @param opened how often it opened
 * @param refused the calls that it refused
 * @param open how long it was open
 * @param moves its last {@value CourseKeeper#KEPT} moves, oldest first
 */
public record Course(long opened, long refused, Duration open, List<CourseMove> moves) {
    /** Copies the list. */
    public Course {
        moves = List.copyOf(moves);
    }
}
