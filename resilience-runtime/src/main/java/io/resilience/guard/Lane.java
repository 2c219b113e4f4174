package io.resilience.guard;

import org.jspecify.annotations.Nullable;

/**
 * Hands a call from the advice that ran its first attempt in place to the slow advice of the same join point, which has the
 * arguments. Between the two lies nothing but the jump, so one entry a thread is enough.
 */
public final class Lane {
    /** A call on its way; without a failure, none of its attempts has been made. */
    private record Waiting(
            Guard guard,
            Pipeline pipeline,
            long began,
            @Nullable Throwable failure) {}

    private static final ThreadLocal<@Nullable Waiting> WAITING = new ThreadLocal<>();

    private Lane() {}

    /** Leaves a call whose first attempt, begun at {@code began}, ended in {@code failure}. */
    public static void failed(Guard guard, Pipeline pipeline, long began, Throwable failure) {
        WAITING.set(new Waiting(guard, pipeline, began, failure));
    }

    /** Leaves a call that cannot be run in place. */
    public static void whole(Guard guard) {
        WAITING.set(new Waiting(guard, guard.pipeline(), 0, null));
    }

    /** Whether a call of this thread is on its way. */
    public static boolean waiting() {
        return WAITING.get() != null;
    }

    /** Takes over the call that waits. */
    public static @Nullable Object resume(Body<?> body) throws Throwable {
        Waiting call = WAITING.get();
        WAITING.set(null);
        if (call == null) {
            return body.run();
        }
        return call.failure == null
                ? call.guard.invoke(body)
                : call.guard.drive(call.pipeline, body, 1, call.failure, call.began);
    }
}
