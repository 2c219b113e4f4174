package io.resilience.guard;

import io.resilience.annotation.BulkheadKind;
import io.resilience.policy.BulkheadPolicy;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
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
            case SYNC ->
                pool == null
                        ? guard.call(body)
                        : await(guard.callAsync(offloaded(guard, pool, body)).toCompletableFuture());
            case STAGE -> guard.callAsync(pool == null ? stage(body) : flattened(offloaded(guard, pool, stage(body))));
            case OFFLOADED -> guard.callAsync(offloaded(guard, executor(guard, pool), settled(body)));
            case OFFLOADED_STAGE -> guard.callAsync(flattened(offloaded(guard, executor(guard, pool), stage(body))));
        };
    }

    /** Runs a body that gives a stage. */
    @SuppressWarnings("unchecked") // nobody puts anything but its own value into the stage
    static <T extends @Nullable Object> CompletionStage<T> runAsync(
            Guard guard, Body<? extends CompletionStage<T>> body) {
        Executor pool = pool(guard);
        return pool == null
                ? guard.callAsync(body)
                : guard.callAsync(flattened(offloaded(guard, pool, (Body<CompletionStage<T>>) body)));
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

    private static <T extends @Nullable Object> Body<CompletionStage<T>> offloaded(
            Guard guard, Executor executor, Body<T> body) {
        Pipeline pipeline = guard.pipeline();
        ContextCarrier.Carried context = pipeline.setup.engine().workers().capture();
        return new Moved<>(body, () -> {
            OffloadedFuture<T> future =
                    new OffloadedFuture<>(pipeline, body, pipeline.cell().inherited());
            executor.execute(() -> context.run(future));
            return future;
        });
    }

    private static <T extends @Nullable Object> Body<CompletionStage<T>> flattened(
            Body<CompletionStage<CompletionStage<T>>> body) {
        return new Moved<>(body, () -> FlatFuture.of(body.run()));
    }

    /** What a method that returns a future ends with is what its future ends with; the other thread waits for it. */
    private static Body<@Nullable Object> settled(Body<?> body) {
        return new Moved<>(body, () -> {
            Object value = body.run();
            return value instanceof Future<?> future ? await(future) : value;
        });
    }

    @SuppressWarnings("unchecked") // the plan says that the method returns a stage
    private static Body<CompletionStage<@Nullable Object>> stage(Body<?> body) {
        return (Body<CompletionStage<@Nullable Object>>) body;
    }

    static <T extends @Nullable Object> T await(Future<T> future) throws Throwable {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            throw Unwrapped.of(failed);
        } catch (InterruptedException interrupted) {
            future.cancel(true);
            throw interrupted;
        }
    }

    /** Another way to run the same call. */
    private record Moved<T extends @Nullable Object>(Body<?> original, Body<T> way) implements Around<T> {
        @Override
        public T run() throws Throwable {
            return way.run();
        }
    }
}
