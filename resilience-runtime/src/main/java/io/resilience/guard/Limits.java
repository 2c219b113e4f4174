package io.resilience.guard;

import io.resilience.deadline.DeadlineCell;
import io.resilience.policy.TimeoutPolicy;
import io.resilience.time.Beginning;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The time limits of one operation, in nanoseconds; 0 for none. The times they give may be early where coarse time lagged when the call
 * began: whoever is about to end something at one asks {@link Beginning#end} first.
 */
record Limits(long attempt, long deadline, long first) {
    /** Longer than any program runs, and added to any time still a time. */
    private static final long LONGEST = Long.MAX_VALUE / 4;

    static Limits of(@Nullable TimeoutPolicy policy) {
        long attempt = policy == null ? 0 : nanos(policy.attempt());
        long deadline = policy == null ? 0 : nanos(policy.deadline());
        boolean one = attempt == 0 || deadline == 0;
        return new Limits(attempt, deadline, one ? Math.max(attempt, deadline) : Math.min(attempt, deadline));
    }

    private static long nanos(Duration limit) {
        return Math.min(LONGEST, limit.toNanos());
    }

    /** The time by which a call that began then must end, retries included; {@link DeadlineCell#NONE} without a limit. */
    long ofCall(long started) {
        return end(started, deadline);
    }

    /** The time by which an attempt that began then must end. */
    long ofAttempt(long began) {
        return end(began, attempt);
    }

    /** The time by which a first attempt that began then must end: the earlier of the two. */
    long ofFirst(long began) {
        return end(began, first);
    }

    private static long end(long began, long limit) {
        return limit == 0 ? DeadlineCell.NONE : began + limit + Beginning.ALLOWED;
    }
}
