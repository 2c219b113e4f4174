package io.resilience.woven;

import io.resilience.deadline.DeadlineCell;
import io.resilience.guard.Guard;
import io.resilience.guard.Pipeline;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The steps of the first attempt of a woven call, each as a handle for {@link CallTree}. A step takes what those before it have
 * found, the latest first.
 */
@SuppressWarnings({"UnusedMethod", "UnusedVariable"}) // they are found by name, and take all that was found so far
final class Attempt {
    static final MethodHandle GUARD = step("guard");
    static final MethodHandle STATIC_GUARD = step("staticGuard");
    static final MethodHandle UNGUARDED = step("unguarded");
    static final MethodHandle PIPELINE = step("pipeline");
    static final MethodHandle CELL = step("cell");
    static final MethodHandle BEGAN = step("began");
    static final MethodHandle ENTER = step("enter");
    static final MethodHandle PERMITTED = step("permitted");
    static final MethodHandle REFUSED = step("refused");
    static final MethodHandle ARM = step("arm");
    static final MethodHandle RETURNED = step("returned");
    static final MethodHandle THREW = step("threw");

    private static final long NOT_IN_PLACE = -1;

    private Attempt() {}

    private static @Nullable Guard guard(MethodHandle body, GuardedCall call, Object self) {
        return call.guard(self);
    }

    private static @Nullable Guard staticGuard(MethodHandle body, GuardedCall call) {
        return call.guard(null);
    }

    private static boolean unguarded(@Nullable Guard guard) {
        return guard == null;
    }

    private static Pipeline pipeline(Guard guard) {
        return guard.pipeline();
    }

    private static DeadlineCell cell(Pipeline pipeline) {
        return pipeline.cell();
    }

    private static long began(DeadlineCell cell, Pipeline pipeline) {
        return pipeline.now(cell);
    }

    private static long enter(long began, DeadlineCell cell, Pipeline pipeline) {
        return pipeline.inline() ? pipeline.enter(began) : NOT_IN_PLACE;
    }

    private static boolean permitted(long permit) {
        return permit >= 0;
    }

    /** The call was not let in, or cannot be made in place. */
    private static @Nullable Object refused(
            long permit,
            long began,
            DeadlineCell cell,
            Pipeline pipeline,
            Guard guard,
            MethodHandle body,
            GuardedCall call,
            @Nullable Object[] given)
            throws Throwable {
        WovenBody whole = call.body(body, given);
        return pipeline.inline() ? guard.resume(pipeline, whole, pipeline.refused(permit), began) : guard.invoke(whole);
    }

    private static long arm(long permit, long began, DeadlineCell cell, Pipeline pipeline) {
        return pipeline.arm(cell, began);
    }

    private static void returned(long outer, long permit, long began, DeadlineCell cell, Pipeline pipeline) {
        Throwable failure = pipeline.leave(cell, permit, began, outer, null, null);
        if (failure != null) {
            throw new Settled(failure);
        }
    }

    private static @Nullable Object threw(
            Throwable thrown,
            long outer,
            long permit,
            long began,
            DeadlineCell cell,
            Pipeline pipeline,
            Guard guard,
            MethodHandle body,
            GuardedCall call,
            @Nullable Object[] given)
            throws Throwable {
        Throwable failure = thrown instanceof Settled settled
                ? settled.failure()
                : pipeline.leave(cell, permit, began, outer, null, thrown);
        if (failure == null) {
            throw thrown; // not reached: what was thrown is a failure
        }
        return guard.resume(pipeline, call.body(body, given), failure, began);
    }

    private static MethodHandle step(String name) {
        Lookup here = MethodHandles.lookup();
        return Arrays.stream(Attempt.class.getDeclaredMethods())
                .filter(method -> method.getName().equals(name))
                .map(method -> {
                    try {
                        return here.unreflect(method);
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .reduce((one, other) -> {
                    throw new IllegalStateException("two steps are called " + List.of(one, other));
                })
                .orElseThrow();
    }
}
