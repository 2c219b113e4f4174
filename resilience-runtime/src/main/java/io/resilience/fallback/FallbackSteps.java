package io.resilience.fallback;

import io.resilience.exception.ProblemKind;
import io.resilience.fallback.Literal.UnfitException;
import io.resilience.policy.FallbackPolicy;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes steps of policies, noting every problem. */
record FallbackSteps(Wiring wiring, GoodAnswers answers, FallbackObjects objects) {
    /** The steps of those policies that have no problem. */
    List<FallbackStep> of(List<FallbackPolicy> policies) {
        List<FallbackStep> steps = new ArrayList<>();
        for (FallbackPolicy policy : policies) {
            FallbackStep step = step(policy);
            if (step != null) {
                steps.add(step);
            }
        }
        return List.copyOf(steps);
    }

    private @Nullable FallbackStep step(FallbackPolicy policy) {
        if (policy instanceof FallbackPolicy.Method method) {
            return FallbackMethods.resolve(method, wiring);
        }
        if (policy instanceof FallbackPolicy.Handler handler) {
            return handler(handler);
        }
        if (policy instanceof FallbackPolicy.Value value) {
            Supplier<@Nullable Object> literal = literal("fallback value", value.text());
            return literal == null ? null : new LiteralFallback(literal, value.filter());
        }
        if (policy instanceof FallbackPolicy.Queued queued) {
            String text = queued.answer();
            Supplier<@Nullable Object> literal =
                    text == null ? EmptyAnswer.of(wiring.answer().valueClass()) : literal("queue answer", text);
            return literal == null ? null : new QueueFallback(literal, queued.filter());
        }
        FallbackPolicy.Remembered remembered = (FallbackPolicy.Remembered) policy;
        boolean anonymous = wiring.guarded() == null;
        return isRememberable()
                ? new RememberedFallback(answers, remembered.cache(), remembered.filter(), anonymous)
                : null;
    }

    private @Nullable FallbackStep handler(FallbackPolicy.Handler handler) {
        Method guarded = wiring.guarded();
        return guarded != null && new HandlerType(handler.type(), wiring).fits(objects)
                ? new HandlerFallback(handler.type(), objects, guarded, handler.filter())
                : null;
    }

    private @Nullable Supplier<@Nullable Object> literal(String what, String text) {
        try {
            return Literal.read(text, wiring.answer().value());
        } catch (UnfitException e) {
            TypeShape type = TypeShape.of(wiring.answer().value());
            wiring.problem(
                    ProblemKind.FALLBACK_VALUE,
                    "the " + what + " '" + text + "' does not fit " + type,
                    String.valueOf(e.getMessage()));
            return null;
        }
    }

    private boolean isRememberable() {
        if (wiring.answer().isVoid()) {
            wiring.problem(
                    ProblemKind.CACHED_WITHOUT_RESULT,
                    "a method that returns nothing has no answer to remember",
                    "take a fallback other than cached");
            return false;
        }
        Class<?> type = wiring.answer().valueClass();
        boolean lasting = List.of(AutoCloseable.class, Iterator.class, Enumeration.class).stream()
                .noneMatch(once -> once.isAssignableFrom(type));
        if (!lasting) {
            wiring.problem(
                    ProblemKind.CACHED_USED_ONCE,
                    "an answer of type " + type.getSimpleName() + " can be used only once, so it can't be remembered",
                    "return what it holds, such as a list");
        }
        return lasting;
    }
}
