package io.resilience.weaver;

import io.resilience.deadline.DeadlineCell;
import io.resilience.guard.Guard;
import io.resilience.guard.Lane;
import io.resilience.guard.Pipeline;
import org.jspecify.annotations.Nullable;

/** The first attempt of a woven call, made in place: nothing is allocated unless it fails. */
public final class FirstAttempt {
    private FirstAttempt() {}

    /** A permit; or a negative number: the rest of the call waits in the {@link Lane}. */
    public static long enter(Guard guard, Pipeline pipeline, long began) {
        if (!pipeline.inline()) {
            Lane.whole(guard);
            return -1;
        }
        long permit = pipeline.enter(began);
        if (permit < 0) {
            Lane.failed(guard, pipeline, began, pipeline.refused(permit));
        }
        return permit;
    }

    /** True for a success; otherwise the rest of the call waits in the {@link Lane}. */
    public static boolean leave(
            Guard guard,
            Pipeline pipeline,
            DeadlineCell cell,
            long permit,
            long began,
            long outer,
            @Nullable Throwable thrown) {
        Throwable failure = pipeline.leave(cell, permit, began, outer, null, thrown);
        if (failure != null) {
            Lane.failed(guard, pipeline, began, failure);
        }
        return failure == null;
    }
}
