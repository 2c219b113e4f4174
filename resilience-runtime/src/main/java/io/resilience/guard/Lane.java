package io.resilience.guard;

import java.util.concurrent.atomic.AtomicInteger;
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
    /** Calls of all threads on their way: while it is zero, as it nearly always is, nobody need look at its thread's entry. */
    private static final AtomicInteger UNDER_WAY = new AtomicInteger();

    private Lane() {}

    /** Leaves a call whose first attempt, begun at {@code began}, ended in {@code failure}. */
    public static void failed(Guard guard, Pipeline pipeline, long began, Throwable failure) {
        leave(new Waiting(guard, pipeline, began, failure));
    }

    /** Leaves a call that cannot be run in place. */
    public static void whole(Guard guard) {
        leave(new Waiting(guard, guard.pipeline(), 0, null));
    }

    private static void leave(Waiting call) {
        WAITING.set(call);
        UNDER_WAY.incrementAndGet();
    }

    /** Whether a call of this thread is on its way. */
    public static boolean waiting() {
        return UNDER_WAY.get() != 0 && WAITING.get() != null;
    }

    /** Forgets a call that never arrived, for the stack or the heap was full; a new call must not meet it. */
    public static void drop() {
        take();
    }

    private static @Nullable Waiting take() {
        Waiting call = WAITING.get();
        if (call != null) {
            WAITING.remove();
            UNDER_WAY.decrementAndGet();
        }
        return call;
    }

    /** Takes over the call that waits. */
    public static @Nullable Object resume(Body<?> body) throws Throwable {
        Waiting call = take();
        if (call == null) {
            return body.run();
        }
        return call.failure == null
                ? call.guard.invoke(body)
                : call.guard.resume(call.pipeline, body, call.failure, call.began);
    }
}
