package io.resilience.fallback;

import io.resilience.policy.Filter;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Has the call kept, to be done later, and gives a literal or the empty answer; no answer if the call could not be kept. */
record QueueFallback(Supplier<@Nullable Object> literal, Filter filter) implements FallbackStep {
    @Override
    public FallbackKind kind() {
        return FallbackKind.QUEUE;
    }

    @Override
    public Given answer(Call call) {
        call.queue().accept(call);
        return Given.fresh(literal.get());
    }
}
