package io.resilience.deadletter;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Turns the answers of one method into JSON and back, by the declared return type and the rules of {@link ArgumentCodec}. */
public final class AnswerCodec {
    private static final Set<Class<?>> STAGES = Set.of(CompletionStage.class, CompletableFuture.class, Future.class);

    private final ArgumentCodec codec = new ArgumentCodec();
    private final CallSignature answer;

    private AnswerCodec(CallSignature answer) {
        this.answer = answer;
    }

    /** For the answers of a method; of a stage, for its value. */
    public static AnswerCodec of(Method method) {
        Type type = value(method);
        boolean nothing = type == void.class || type == Void.class;
        String name = "the answer of " + method.getName();
        return new AnswerCodec(nothing ? CallSignature.of(name) : CallSignature.of(name, type));
    }

    private static Type value(Method method) {
        Type declared = method.getGenericReturnType();
        if (!STAGES.contains(method.getReturnType())) {
            return declared;
        }
        return declared instanceof ParameterizedType stage ? stage.getActualTypeArguments()[0] : Object.class;
    }

    /** Why answers can't be stored; null when they can. */
    public @Nullable String obstacle() {
        return answer.types().stream()
                .map(type -> new StorableTypes(ArgumentJson.MAPPER).obstacle(type))
                .flatMap(java.util.stream.Stream::ofNullable)
                .map(obstacle -> obstacle.cause() + "; " + obstacle.remedy())
                .findFirst()
                .orElse(null);
    }

    /** An answer as text. */
    public String write(@Nullable Object value) throws UnstorableCallException {
        List<?> types = answer.types();
        return codec.encode(answer, types.isEmpty() ? new Object[0] : new @Nullable Object[] {value});
    }

    /** The answer of a text. */
    public @Nullable Object read(String text) throws UnstorableCallException {
        @Nullable Object[] values = codec.decode(answer, text);
        return values.length == 0 ? null : values[0];
    }
}
