package io.resilience.config;

import io.resilience.annotation.IdempotencyKey;
import io.resilience.annotation.Redact;
import io.resilience.exception.ProblemKind;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Reads how a method is called: its return type, and the annotations of its parameters. */
final class ShapeReader {
    private static final Set<Class<?>> STAGES = Set.of(CompletionStage.class, CompletableFuture.class);
    private static final Set<Class<?>> OFFLOADED =
            Set.of(CompletionStage.class, CompletableFuture.class, Future.class, void.class);

    private ShapeReader() {}

    static GuardedMethod.Shape read(Method method, boolean asynchronous, MethodProblems problems) {
        Class<?> returned = method.getReturnType();
        boolean stage = STAGES.contains(returned);
        if (asynchronous && !OFFLOADED.contains(returned)) {
            problems.add(
                    ProblemKind.ASYNCHRONOUS_RETURN,
                    "@Asynchronous can't hand out a " + returned.getSimpleName() + " before it is there",
                    "return CompletionStage, CompletableFuture, Future or void");
        } else if (!asynchronous && !stage) {
            DeferredResult.check(method, problems);
        }
        List<Integer> keys = marked(method, IdempotencyKey.class);
        if (keys.size() > 1) {
            problems.add(
                    ProblemKind.IDEMPOTENCY_KEY_TWICE,
                    "@IdempotencyKey stands on " + keys.size() + " parameters",
                    "keep one of them");
        }
        keys.forEach(key -> checkKey(method.getParameterTypes()[key], problems));
        return new GuardedMethod.Shape(
                asynchronous, stage, keys.isEmpty() ? -1 : keys.get(0), marked(method, Redact.class));
    }

    private static void checkKey(Class<?> type, MethodProblems problems) {
        String obstacle = KeyText.obstacle(type);
        if (!obstacle.isEmpty()) {
            problems.add(
                    ProblemKind.KEY_UNFIT,
                    "the idempotency key can't be known again: " + obstacle,
                    "make it a text, a number or a record of such");
        }
    }

    private static List<Integer> marked(Method method, Class<? extends Annotation> type) {
        Annotation[][] parameters = method.getParameterAnnotations();
        return IntStream.range(0, parameters.length)
                .filter(i -> List.of(parameters[i]).stream().anyMatch(type::isInstance))
                .boxed()
                .toList();
    }
}
