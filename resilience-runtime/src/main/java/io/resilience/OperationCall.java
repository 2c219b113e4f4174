package io.resilience;

import io.resilience.guard.Guards;
import io.resilience.guard.Name;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An operation to be called: {@code resilience.operation("ollama", "generate").profile("llm").fallback(e -> "sorry").call(() ->
 * ...)}. Immutable; keep one and call it often.
 */
public final class OperationCall {
    private final Guards guards;
    private final Name name;
    private final @Nullable String profile;

    private final @Nullable Object[] key;

    OperationCall(Guards guards, Name name, @Nullable String profile, @Nullable Object... key) {
        this.guards = guards;
        this.name = name;
        this.profile = profile;
        this.key = key;
    }

    /** The same with the settings of a profile, as if an annotation named it. */
    public OperationCall profile(String name) {
        return new OperationCall(guards, this.name, name, key);
    }

    /** The same for a call that these values tell from others: cached answers are kept by them. */
    public OperationCall key(@Nullable Object... values) {
        return new OperationCall(guards, name, profile, values.clone());
    }

    /** The same with an answer for calls that fail for good and that no configured fallback answers. */
    public <T extends @Nullable Object> AnsweredCall<T> fallback(Function<? super Throwable, ? extends T> answer) {
        return new AnsweredCall<>(() -> guards.of(name, profile), answer, key);
    }

    /** The same with a fixed answer for calls that fail for good. */
    public <T extends @Nullable Object> AnsweredCall<T> fallbackValue(T answer) {
        return fallback(failure -> answer);
    }

    /** Calls {@code body}, guarded. */
    public <T extends @Nullable Object> T call(Callable<T> body) throws Exception {
        return new AnsweredCall<T>(() -> guards.of(name, profile), null, key).call(body);
    }

    /** Calls {@code body}, whose stage may complete later, guarded. */
    public <T extends @Nullable Object> CompletionStage<T> callAsync(Callable<? extends CompletionStage<T>> body) {
        return new AnsweredCall<T>(() -> guards.of(name, profile), null, key).callAsync(body);
    }
}
