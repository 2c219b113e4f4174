package io.resilience.fallback;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * The type of the answers of a guarded method.
 *
 * @param declared the return type
 * @param value the type of the value: the element of a stage, else the return type
 * @param staged whether the method returns a stage or a future
 */
record AnswerType(Type declared, Type value, boolean staged) {
    /** Where nothing is known: any object. */
    static final AnswerType ANY = new AnswerType(Object.class, Object.class, false);

    private static final Set<Class<?>> STAGES = Set.of(CompletionStage.class, CompletableFuture.class, Future.class);

    static AnswerType of(@Nullable Method guarded) {
        if (guarded == null) {
            return ANY;
        }
        Type declared = guarded.getGenericReturnType();
        return STAGES.contains(guarded.getReturnType())
                ? new AnswerType(declared, element(declared), true)
                : new AnswerType(declared, declared, false);
    }

    private static Type element(Type stage) {
        return stage instanceof ParameterizedType applied ? applied.getActualTypeArguments()[0] : Object.class;
    }

    /** The value's type without its arguments. */
    Class<?> valueClass() {
        return TypeShape.of(value).erasure();
    }

    /** Whether there is no value to speak of. */
    boolean isVoid() {
        return value == void.class || value == Void.class;
    }

    /** The form in which a caller of the guarded method expects {@code answer}. */
    @SuppressWarnings("FutureReturnValueIgnored") // the caller gets it
    @Nullable
    Object asDeclared(@Nullable Object answer) {
        if (!staged) {
            return answer;
        }
        if (answer instanceof CompletionStage<?> stage) {
            return stage.toCompletableFuture();
        }
        return answer instanceof Future<?> ? answer : CompletableFuture.completedFuture(answer);
    }
}
