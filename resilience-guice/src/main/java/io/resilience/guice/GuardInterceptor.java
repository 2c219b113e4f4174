package io.resilience.guice;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;

/** Hands every intercepted call to the guard of its method. */
final class GuardInterceptor implements MethodInterceptor {
    private final InjectedTypes types;

    GuardInterceptor(InjectedTypes types) {
        this.types = types;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        InjectedMethod method = types.intercepted(call.getMethod());
        return method.guard().invoke(method.sharesArguments() ? new CopiedCall(call) : new RepeatableCall(call));
    }
}
