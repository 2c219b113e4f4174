package io.resilience.guice;

import io.resilience.deadline.DeadlineCell;
import io.resilience.guard.Body;
import io.resilience.guard.Guard;
import io.resilience.guard.Pipeline;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;

/**
 * Hands every intercepted call to the guard of its method. Where the first attempt may be made in place it is, and no object comes into
 * being that could run the call again, unless it has to be.
 */
final class GuardInterceptor implements MethodInterceptor {
    private final InjectedTypes types;

    GuardInterceptor(InjectedTypes types) {
        this.types = types;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        InjectedMethod method = types.intercepted(call.getMethod());
        if (method.sharesArguments()) {
            return method.guard().invoke(new CopiedCall(call));
        }
        Pipeline pipeline = method.guard().pipeline();
        return pipeline.inline()
                ? inPlace(call, method.guard(), pipeline)
                : method.guard().invoke(new RepeatableCall(call));
    }

    private static @Nullable Object inPlace(MethodInvocation call, Guard guard, Pipeline pipeline) throws Throwable {
        DeadlineCell cell = pipeline.cell();
        long began = pipeline.now(cell);
        long permit = pipeline.enter(began);
        if (permit < 0) {
            return goOn(call, guard, pipeline, pipeline.refused(permit), began);
        }
        long outer = pipeline.arm(cell, began);
        Object value = null;
        Throwable failure = null;
        try {
            value = call.proceed();
        } catch (Throwable thrown) {
            failure = thrown;
        }
        failure = pipeline.leave(cell, permit, began, outer, value, failure);
        return failure == null ? value : goOn(call, guard, pipeline, failure, began);
    }

    private static @Nullable Object goOn(
            MethodInvocation call, Guard guard, Pipeline pipeline, Throwable failure, long began) throws Throwable {
        Body<?> again = new RepeatableCall(call);
        Object answer = guard.resume(pipeline, again, failure, began);
        return call.getMethod().getReturnType() == void.class ? null : answer;
    }
}
