package io.resilience.guard;

import io.resilience.deadletter.CallContext;
import io.resilience.fallback.CallKey;
import io.resilience.fallback.ValueCopy;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The first call under an idempotency key: a body that notes its success, for those that come with the same key. */
final class FirstCall implements Body<@Nullable Object> {
    private final Body<?> body;
    private final @Nullable Object[] arguments;
    private final CallKey asked;
    private final CompletableFuture<@Nullable Object> answer = new CompletableFuture<>();
    private volatile boolean succeeded;

    FirstCall(Body<?> body) {
        this.body = body;
        this.arguments = body.arguments().clone();
        this.asked = CallKey.of(arguments);
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

    /** Whether another was asked the same, whatever became of the arguments since. */
    boolean sameArguments(FirstCall other) {
        return asked.equals(other.asked);
    }

    void onFailure(Runnable forget) {
        CompletableFuture<?> unused = answer.whenComplete((value, failure) -> {
            if (failure != null || !succeeded) {
                forget.run();
            }
        });
    }

    /** Whether waiting for it would be waiting for oneself, as when the guarded code calls itself: a call in that context is part of it. */
    boolean encloses(CallContext context) {
        return context.isWithin(this) && !answer.isDone();
    }

    /** The guarded code itself answered, not a fallback. */
    void succeeded() {
        succeeded = true;
    }

    /** Whether the guarded code itself answered. */
    boolean hasSucceeded() {
        return succeeded;
    }

    /** What the caller of the first call got; others that wait for it get a copy each, for each may change its own. */
    void end(@Nullable Object value, @Nullable Throwable failure) {
        if (failure == null) {
            answer.complete(copied(value));
        } else {
            answer.completeExceptionally(failure);
        }
    }

    /** The answer of one more caller. */
    CompletableFuture<@Nullable Object> answer() {
        return answer.thenApply(FirstCall::copied);
    }

    private static @Nullable Object copied(@Nullable Object value) {
        try {
            return ValueCopy.of(value);
        } catch (RuntimeException | Error broken) { // somebody changes it just now
            return value;
        }
    }
}
