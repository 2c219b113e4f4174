package io.resilience.guard;

import io.resilience.annotation.BulkheadKind;
import io.resilience.policy.BulkheadPolicy;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Runs a body the way its plan wants it. */
final class Invocation {
    private Invocation() {}

    static @Nullable Object invoke(Guard guard, Body<?> body) throws Throwable {
        return asDeclared(guard, guard.pipeline().setup.isPlain() ? run(guard, body) : new Occasion(guard).run(body));
    }

    /** A method that returns nothing has nothing to wait for; what it began goes on. */
    private static @Nullable Object asDeclared(Guard guard, @Nullable Object answer) {
        var method = guard.plan().method();
        return method != null && method.getReturnType() == void.class ? null : answer;
    }

    /** Runs a body; of a call that goes on without its thread, the stage. */
    static @Nullable Object run(Guard guard, Body<?> body) throws Throwable {
        Executor pool = pool(guard);
        return switch (guard.plan().threading()) {
            case SYNC -> pool == null ? guard.call(body) : awaited(guard, offloaded(guard, pool, body, true));
            case STAGE ->
                guard.callAsync(pool == null ? stage(body) : flattened(offloaded(guard, pool, stage(body), false)));
            case OFFLOADED -> guard.callAsync(offloaded(guard, executor(guard, pool), settled(body), false));
            case OFFLOADED_STAGE ->
                guard.callAsync(flattened(offloaded(guard, executor(guard, pool), stage(body), false)));
        };
    }

    /** Waits for a pool; what fails there has none of the frames of this thread. */
    private static <T extends @Nullable Object> @Nullable Object awaited(Guard guard, Body<CompletionStage<T>> moved)
            throws Throwable {
        try {
            return Stages.await(guard.callAsync(moved).toCompletableFuture());
        } catch (Throwable failure) {
            throw CalledFrom.addToFramesOf(failure);
        }
    }

    /** Runs a body that gives a stage. */
    @SuppressWarnings("unchecked") // nobody puts anything but its own value into the stage
    static <T extends @Nullable Object> CompletionStage<T> runAsync(
            Guard guard, Body<? extends CompletionStage<T>> body) {
        Executor pool = pool(guard);
        return pool == null
                ? guard.callAsync(body)
                : guard.callAsync(flattened(offloaded(guard, pool, (Body<CompletionStage<T>>) body, false)));
    }

    /** The threads of the guard's bulkhead, if it has its own. */
    private static @Nullable Executor pool(Guard guard) {
        BulkheadPolicy policy = guard.policies().gates().bulkhead();
        return policy == null || policy.kind() == BulkheadKind.SEMAPHORE
                ? null
                : guard.pipeline()
                        .setup
                        .engine()
                        .workers()
                        .threads()
                        .of(policy.kind(), guard.plan().name().toString());
    }

    private static Executor executor(Guard guard, @Nullable Executor pool) {
        return pool != null ? pool : guard.pipeline().setup.engine().workers().executor();
    }

    /** A body that begins another one on a thread of {@code executor}; {@code awaited} says that its caller waits for the end. */
    private static <T extends @Nullable Object> Body<CompletionStage<T>> offloaded(
            Guard guard, Executor executor, Body<T> body, boolean awaited) {
        Pipeline pipeline = guard.pipeline();
        ContextCarrier.Carried context = pipeline.setup.engine().workers().capture();
        Body<T> work = awaited ? enclosed(body) : body;
        return new Moved<>(body, awaited, () -> {
            OffloadedFuture<T> future =
                    new OffloadedFuture<>(pipeline, work, pipeline.cell().inherited());
            try {
                executor.execute(() -> future.begin(context));
            } catch (Throwable refused) {
                if (future.cancel(false)) { // it has not taken the work all the same
                    throw refused;
                }
            }
            return future;
        });
    }

    /** A thread that works for one that waits is in all bulkheads in which that one is. */
    private static <T extends @Nullable Object> Body<T> enclosed(Body<T> body) {
        Object[] bulkheads = Enclosure.of();
        return bulkheads.length == 0 ? body : () -> Enclosure.within(bulkheads, body);
    }

    private static <T extends @Nullable Object> Body<CompletionStage<T>> flattened(
            Body<CompletionStage<CompletionStage<T>>> body) {
        return new Moved<>(body, false, () -> FlatFuture.of(body.run()));
    }

    /** What a method that returns a future ends with is what its future ends with; the other thread waits for it. */
    @SuppressWarnings("NullAway") // it returns what the guarded code returns
    private static Body<@Nullable Object> settled(Body<?> body) {
        return new Moved<>(body, false, () -> Stages.settled(body.run()));
    }

    @SuppressWarnings("unchecked") // the plan says that the method returns a stage
    private static Body<CompletionStage<@Nullable Object>> stage(Body<?> body) {
        return (Body<CompletionStage<@Nullable Object>>) body;
    }

    /** Another way to run the same call. */
    private record Moved<T extends @Nullable Object>(Body<?> original, boolean isAwaited, Body<T> way)
            implements Around<T> {
        @Override
        public T run() throws Throwable {
            return way.run();
        }
    }
}
