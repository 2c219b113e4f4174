package io.resilience.guice;

import io.resilience.guard.Body;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;

/** An intercepted call that nothing stands behind but the method, which can't change the arguments; so it is run again as it is. */
final class RepeatableCall implements Body<@Nullable Object> {
    private final MethodInvocation call;

    RepeatableCall(MethodInvocation call) {
        this.call = call;
    }

    @Override
    @SuppressWarnings("NullAway") // the type argument is nullable
    public @Nullable Object run() throws Throwable {
        return call.proceed();
    }

    @Override
    public @Nullable Object[] arguments() {
        return call.getArguments();
    }

    @Override
    public Object target() {
        return call.getThis();
    }
}
