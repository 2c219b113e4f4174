package io.resilience.fallback;

import io.resilience.policy.Filter;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Gives a literal; one that callers could change is made anew for each. */
record LiteralFallback(Supplier<@Nullable Object> literal, Filter filter) implements FallbackStep {
    @Override
    public FallbackKind kind() {
        return FallbackKind.VALUE;
    }

    @Override
    public Given answer(Call call) {
        return Given.fresh(literal.get());
    }
}
