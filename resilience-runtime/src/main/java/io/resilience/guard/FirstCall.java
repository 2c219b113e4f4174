package io.resilience.guard;

import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The first call under an idempotency key: a body that notes its success, for those that come with the same key. */
final class FirstCall implements Body<@Nullable Object> {
    private final Body<?> body;
    private final @Nullable Object[] arguments;
    private final CompletableFuture<@Nullable Object> answer = new CompletableFuture<>();
    private final Thread owner = Thread.currentThread();
    private volatile boolean succeeded;

    FirstCall(Body<?> body) {
        this.body = body;
        this.arguments = body.arguments().clone();
    }

    @Override
    @SuppressWarnings("NullAway") // it returns what the guarded code returns
    public @Nullable Object run() throws Throwable {
        return body.run();
    }

    @Override
    public @Nullable Object[] arguments() {
        return arguments.clone();
    }

    @Override
    public @Nullable Object target() {
        return body.target();
    }

    @Override
    public @Nullable Function<? super Throwable, ?> fallback() {
        return body.fallback();
    }

    boolean sameArguments(FirstCall other) {
        return Arrays.deepEquals(arguments, other.arguments);
    }

    void onFailure(Runnable forget) {
        CompletableFuture<?> unused = answer.whenComplete((value, failure) -> {
            if (failure != null || !succeeded) {
                forget.run();
            }
        });
    }

    /** Whether waiting for it would be waiting for oneself, as when the guarded code calls itself. */
    boolean encloses() {
        return owner == Thread.currentThread() && !answer.isDone();
    }

    /** The guarded code itself answered, not a fallback. */
    void succeeded() {
        succeeded = true;
    }

    /** Whether the guarded code itself answered. */
    boolean hasSucceeded() {
        return succeeded;
    }

    /** What the caller of the first call got; others that wait for it get the same. */
    void end(@Nullable Object value, @Nullable Throwable failure) {
        if (failure == null) {
            answer.complete(value);
        } else {
            answer.completeExceptionally(failure);
        }
    }

    CompletableFuture<@Nullable Object> answer() {
        return answer;
    }
}
