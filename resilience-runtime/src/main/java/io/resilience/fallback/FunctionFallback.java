package io.resilience.fallback;

import io.resilience.failure.CauseChain;
import io.resilience.policy.Filter;
import java.util.function.Function;

/** Asks a function; it gets the failure without the wrappers of futures. */
record FunctionFallback(Function<? super Throwable, ?> function, Filter filter) implements FallbackStep {
    @Override
    public FallbackKind kind() {
        return FallbackKind.FUNCTION;
    }

    @Override
    public Given answer(Call call) {
        return Given.fresh(function.apply(CauseChain.unwrap(call.failure())));
    }
}
