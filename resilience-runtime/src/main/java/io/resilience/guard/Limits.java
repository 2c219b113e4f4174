package io.resilience.guard;

import io.resilience.deadline.DeadlineCell;
import io.resilience.policy.TimeoutPolicy;
import org.jspecify.annotations.Nullable;

/** The time limits of one operation, in nanoseconds; 0 for none. */
record Limits(long attempt, long deadline, long first) {
    /** Coarse time lags by this much at most while the watchdog runs; limits are never cut short by it. */
    private static final long COARSE_LAG = 1_000_000;

    static Limits of(@Nullable TimeoutPolicy policy) {
        long attempt = policy == null ? 0 : policy.attempt().toNanos();
        long deadline = policy == null ? 0 : policy.deadline().toNanos();
        boolean one = attempt == 0 || deadline == 0;
        return new Limits(attempt, deadline, one ? Math.max(attempt, deadline) : Math.min(attempt, deadline));
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
        return limit == 0 ? DeadlineCell.NONE : began + limit + COARSE_LAG;
    }
}
