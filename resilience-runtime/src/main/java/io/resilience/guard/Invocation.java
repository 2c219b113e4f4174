package io.resilience.guard;

import io.resilience.annotation.BulkheadKind;
import io.resilience.metrics.Count;
import io.resilience.policy.BulkheadPolicy;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Runs a body the way its plan wants it. */
final class Invocation {
    private Invocation() {}

    static @Nullable Object invoke(Guard guard, Body<?> body) throws Throwable {
        FirstAnswers firsts = guard.pipeline().setup.machinery().byArgument().firsts();
        String key = firsts == null ? null : guard.plan().key(body.arguments());
        return firsts == null || key == null ? run(guard, body) : once(guard, firsts, key, new FirstCall(body));
    }

    private static @Nullable Object once(Guard guard, FirstAnswers firsts, String key, FirstCall mine)
            throws Throwable {
        FirstCall first = firsts.enter(key, mine);
        if (first != mine && first.encloses()) {
            return run(guard, mine);
        }
        if (first != mine) {
            guard.pipeline().setup.machinery().metrics().add(Count.REMEMBERED);
            CompletableFuture<@Nullable Object> answer = first.answer().copy();
            return guard.plan().threading() == Plan.Threading.SYNC ? await(answer) : answer(guard, answer);
        }
        try {
            Object value = run(guard, mine);
            if (value instanceof CompletionStage<?> stage) {
                stage.whenComplete(mine::end);
            } else {
                mine.end(value, null);
            }
            return value;
        } catch (Throwable failure) {
            mine.end(null, failure);
            throw failure;
        }
    }

    /** The body that a route handed over, whatever was wrapped round it. */
    static Body<?> original(Body<?> body) {
        return body instanceof Moved<?> moved ? original(moved.original) : body;
    }

    private static @Nullable Object run(Guard guard, Body<?> body) throws Throwable {
        Executor pool = pool(guard);
        return switch (guard.plan().threading()) {
            case SYNC ->
                pool == null
                        ? guard.call(body)
                        : await(guard.callAsync(offloaded(guard, pool, body)).toCompletableFuture());
            case STAGE -> guard.callAsync(pool == null ? stage(body) : flattened(offloaded(guard, pool, stage(body))));
            case OFFLOADED -> answer(guard, guard.callAsync(offloaded(guard, executor(guard, pool), settled(body))));
            case OFFLOADED_STAGE -> guard.callAsync(flattened(offloaded(guard, executor(guard, pool), stage(body))));
        };
    }

    /** The threads of the guard's bulkhead, if it has its own. */
    private static @Nullable Executor pool(Guard guard) {
        BulkheadPolicy policy = guard.policies().gates().bulkhead();
        return policy == null || policy.kind() == BulkheadKind.SEMAPHORE
                ? null
                : WorkerThreads.of(policy.kind(), guard.plan().name().toString());
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

    private static @Nullable Object answer(Guard guard, CompletionStage<?> answer) {
        var method = guard.plan().method();
        return method != null && method.getReturnType() == void.class ? null : answer;
    }

    private static <T extends @Nullable Object> T await(Future<T> future) throws Throwable {
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
    private record Moved<T extends @Nullable Object>(Body<?> original, Body<T> way) implements Body<T> {
        @Override
        public T run() throws Throwable {
            return way.run();
        }

        @Override
        public @Nullable Object[] arguments() {
            return original.arguments();
        }

        @Override
        public @Nullable Object target() {
            return original.target();
        }

        @Override
        public @Nullable Function<? super Throwable, ?> fallback() {
            return original.fallback();
        }
    }
}
