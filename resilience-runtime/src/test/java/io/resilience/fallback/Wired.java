package io.resilience.fallback;

import io.resilience.exception.Problem;
import io.resilience.policy.FallbackPolicy;
import io.resilience.policy.Filter;
import io.resilience.time.Ticker;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes chains for tests, and calls of them. */
final class Wired {
    static final Ticker STILL = new Ticker() {
        @Override
        public long nanos() {
            return 0;
        }

        @Override
        public void watch(Watcher watcher) {}

        @Override
        public void unwatch(Watcher watcher) {}
    };

    private Wired() {}

    /** The method of that name that has no exception parameter, or the only one. */
    static Method method(Class<?> type, String name) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(each -> each.getName().equals(name) && !each.isBridge())
                .min(Comparator.comparing(Wired::takesException))
                .orElseThrow();
    }

    private static boolean takesException(Method method) {
        return Arrays.stream(method.getParameterTypes()).anyMatch(Throwable.class::isAssignableFrom);
    }

    /** A chain without problems. */
    static FallbackChain chain(@Nullable Method guarded, FallbackPolicy... policies) {
        List<Problem> problems = new ArrayList<>();
        FallbackChain chain = FallbackChain.of(List.of(policies), guarded, new CallAnswers(STILL), problems);
        if (!problems.isEmpty()) {
            throw new AssertionError(problems);
        }
        return chain;
    }

    /** What is wrong with a chain. */
    static List<String> problems(@Nullable Method guarded, FallbackPolicy... policies) {
        List<Problem> problems = new ArrayList<>();
        FallbackChain chain = FallbackChain.of(List.of(policies), guarded, new CallAnswers(STILL), problems);
        if (problems.isEmpty() == chain.isEmpty()) {
            throw new AssertionError("a wrong fallback must be left out and described: " + problems);
        }
        return problems.stream().map(Problem::sentence).toList();
    }

    static FallbackPolicy method(String name) {
        return new FallbackPolicy.Method(name, Filter.ALL);
    }

    static FallbackPolicy value(String text) {
        return new FallbackPolicy.Value(text, Filter.ALL);
    }

    static FallbackPolicy queued() {
        return new FallbackPolicy.Queued(null, Filter.ALL);
    }

    static Call call(@Nullable Object target, Throwable failure, @Nullable Object... arguments) {
        return new Call(target, arguments, failure, queued -> {});
    }

    /** What the chain answers to an {@link IOException}. */
    static @Nullable Object answer(FallbackChain chain, @Nullable Object target, @Nullable Object... arguments) {
        Answer answer = chain.answer(call(target, new IOException("down"), arguments));
        if (!answer.given()) {
            throw new AssertionError("no fallback answered");
        }
        return answer.value();
    }
}
