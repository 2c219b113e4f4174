package io.resilience.guice;

import io.resilience.guard.Body;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;

/** An intercepted call with other interceptors behind it, which may change its arguments: every attempt gets the original ones. */
final class CopiedCall implements Body<@Nullable Object> {
    private final MethodInvocation call;
    private final @Nullable Object[] original;

    CopiedCall(MethodInvocation call) {
        this.call = call;
        this.original = call.getArguments().clone();
    }

    @Override
    @SuppressWarnings("NullAway") // the type argument is nullable
    public @Nullable Object run() throws Throwable {
        System.arraycopy(original, 0, call.getArguments(), 0, original.length);
        return call.proceed();
    }

    @Override
    public @Nullable Object[] arguments() {
        return original;
    }

    @Override
    public Object target() {
        return call.getThis();
    }
}
