package io.resilience.fallback;

import io.resilience.annotation.FailedInvocation;
import io.resilience.annotation.FallbackHandler;
import io.resilience.failure.CauseChain;
import io.resilience.policy.Filter;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Asks an object, which is made when it is first needed: an injector may not be ready when fallbacks are wired. */
final class HandlerFallback implements FallbackStep {
    private final Class<? extends FallbackHandler<?>> type;
    private final FallbackObjects objects;
    private final Method guarded;
    private final Filter filter;
    private volatile @Nullable FallbackHandler<?> handler;

    HandlerFallback(Class<? extends FallbackHandler<?>> type, FallbackObjects objects, Method guarded, Filter filter) {
        this.type = type;
        this.objects = objects;
        this.guarded = guarded;
        this.filter = filter;
    }

    @Override
    public FallbackKind kind() {
        return FallbackKind.HANDLER;
    }

    @Override
    public Filter filter() {
        return filter;
    }

    @Override
    public Given answer(Call call) throws Throwable {
        FailedInvocation failed = new FailedInvocation(
                guarded, call.target(), Arrays.asList(call.arguments()), CauseChain.unwrap(call.failure()));
        return Given.fresh(handler().handle(failed));
    }

    private FallbackHandler<?> handler() throws Exception {
        FallbackHandler<?> made = handler;
        return made != null ? made : make();
    }

    private synchronized FallbackHandler<?> make() throws Exception {
        FallbackHandler<?> made = handler;
        if (made == null) {
            made = objects.make(type);
            handler = made;
        }
        return made;
    }
}
