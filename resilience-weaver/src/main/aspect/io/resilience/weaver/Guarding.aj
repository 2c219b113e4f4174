package io.resilience.weaver;

import io.resilience.annotation.*;
import io.resilience.deadline.DeadlineCell;
import io.resilience.guard.Guard;
import io.resilience.guard.Lane;
import io.resilience.guard.Pipeline;
import io.resilience.woven.Woven;
import org.aspectj.lang.annotation.SuppressAjWarnings;

/**
 * Guards annotated methods where they are: private, final, static and self-invoked ones too.
 *
 * <p>Two advices stand on each. The outer one, which ajc copies into the woven class, makes the first attempt in place; there is
 * one for each kind of result and for methods with and without a receiver, so that nothing is boxed. The inner one, last in this
 * file, comes into play only when that attempt did not succeed: it alone needs an object that can run the method again.
 */
@SuppressAjWarnings("adviceDidNotMatch")
public aspect Guarding {
    declare precedence: Guarding, *;

    /** Methods with a guard annotation, or with an annotation that has one. */
    pointcut annotated():
        execution(@(CircuitBreaker || Retry || Timeout || Bulkhead || RateLimit
            || Fallback || Fallbacks || Cached || DeadLetter || Idempotent || Asynchronous) * *(..))
        || execution(@(@(CircuitBreaker || Retry || Timeout || Bulkhead || RateLimit
            || Fallback || Fallbacks || Cached || DeadLetter || Idempotent || Asynchronous) *) * *(..));

    /** Methods of classes with such an annotation. */
    pointcut ofAnnotatedType():
        execution(!private !static * *(..))
        && (@within(CircuitBreaker) || @within(Retry) || @within(Timeout) || @within(Bulkhead) || @within(RateLimit)
            || @within(Fallback) || @within(Fallbacks) || @within(DeadLetter) || @within(Idempotent) || @within(Asynchronous)
            || execution(* (@(@(CircuitBreaker || Retry || Timeout || Bulkhead || RateLimit
                || Fallback || Fallbacks || Cached || DeadLetter || Idempotent || Asynchronous) *) *).*(..)));

    /** What Byte Buddy's plugin wove guards itself. */
    pointcut guarded(): (annotated() || ofAnnotatedType()) && !within(@Woven *);

    Object around(Object self): guarded() && this(self) && execution((!int && !long && !double && !float) *(..)) {
        Guard guard = Sites.guard(thisJoinPointStaticPart, self);
        if (guard == null) return proceed(self);
        Pipeline pipeline = guard.pipeline();
        DeadlineCell cell = pipeline.cell();
        long began = pipeline.now(cell);
        long permit = FirstAttempt.enter(guard, pipeline, began);
        if (permit < 0) return proceed(self);
        long outer = pipeline.arm(cell, began);
        Object value = null;
        Throwable thrown = null;
        try { value = proceed(self); } catch (Throwable failure) { thrown = failure; }
        return FirstAttempt.leave(guard, pipeline, cell, permit, began, outer, thrown) ? value : proceed(self);
    }

    Object around(): guarded() && execution(static (!int && !long && !double && !float) *(..)) {
        Guard guard = Sites.guard(thisJoinPointStaticPart, null);
        if (guard == null) return proceed();
        Pipeline pipeline = guard.pipeline();
        DeadlineCell cell = pipeline.cell();
        long began = pipeline.now(cell);
        long permit = FirstAttempt.enter(guard, pipeline, began);
        if (permit < 0) return proceed();
        long outer = pipeline.arm(cell, began);
        Object value = null;
        Throwable thrown = null;
        try { value = proceed(); } catch (Throwable failure) { thrown = failure; }
        return FirstAttempt.leave(guard, pipeline, cell, permit, began, outer, thrown) ? value : proceed();
    }

    int around(Object self): guarded() && this(self) && execution(int *(..)) {
        Guard guard = Sites.guard(thisJoinPointStaticPart, self);
        if (guard == null) return proceed(self);
        Pipeline pipeline = guard.pipeline();
        DeadlineCell cell = pipeline.cell();
        long began = pipeline.now(cell);
        long permit = FirstAttempt.enter(guard, pipeline, began);
        if (permit < 0) return proceed(self);
        long outer = pipeline.arm(cell, began);
        int value = 0;
        Throwable thrown = null;
        try { value = proceed(self); } catch (Throwable failure) { thrown = failure; }
        return FirstAttempt.leave(guard, pipeline, cell, permit, began, outer, thrown) ? value : proceed(self);
    }

    int around(): guarded() && execution(static int *(..)) {
        Guard guard = Sites.guard(thisJoinPointStaticPart, null);
        if (guard == null) return proceed();
        Pipeline pipeline = guard.pipeline();
        DeadlineCell cell = pipeline.cell();
        long began = pipeline.now(cell);
        long permit = FirstAttempt.enter(guard, pipeline, began);
        if (permit < 0) return proceed();
        long outer = pipeline.arm(cell, began);
        int value = 0;
        Throwable thrown = null;
        try { value = proceed(); } catch (Throwable failure) { thrown = failure; }
        return FirstAttempt.leave(guard, pipeline, cell, permit, began, outer, thrown) ? value : proceed();
    }

    long around(Object self): guarded() && this(self) && execution(long *(..)) {
        Guard guard = Sites.guard(thisJoinPointStaticPart, self);
        if (guard == null) return proceed(self);
        Pipeline pipeline = guard.pipeline();
        DeadlineCell cell = pipeline.cell();
        long began = pipeline.now(cell);
        long permit = FirstAttempt.enter(guard, pipeline, began);
        if (permit < 0) return proceed(self);
        long outer = pipeline.arm(cell, began);
        long value = 0;
        Throwable thrown = null;
        try { value = proceed(self); } catch (Throwable failure) { thrown = failure; }
        return FirstAttempt.leave(guard, pipeline, cell, permit, began, outer, thrown) ? value : proceed(self);
    }

    long around(): guarded() && execution(static long *(..)) {
        Guard guard = Sites.guard(thisJoinPointStaticPart, null);
        if (guard == null) return proceed();
        Pipeline pipeline = guard.pipeline();
        DeadlineCell cell = pipeline.cell();
        long began = pipeline.now(cell);
        long permit = FirstAttempt.enter(guard, pipeline, began);
        if (permit < 0) return proceed();
        long outer = pipeline.arm(cell, began);
        long value = 0;
        Throwable thrown = null;
        try { value = proceed(); } catch (Throwable failure) { thrown = failure; }
        return FirstAttempt.leave(guard, pipeline, cell, permit, began, outer, thrown) ? value : proceed();
    }

    double around(Object self): guarded() && this(self) && execution(double *(..)) {
        Guard guard = Sites.guard(thisJoinPointStaticPart, self);
        if (guard == null) return proceed(self);
        Pipeline pipeline = guard.pipeline();
        DeadlineCell cell = pipeline.cell();
        long began = pipeline.now(cell);
        long permit = FirstAttempt.enter(guard, pipeline, began);
        if (permit < 0) return proceed(self);
        long outer = pipeline.arm(cell, began);
        double value = 0;
        Throwable thrown = null;
        try { value = proceed(self); } catch (Throwable failure) { thrown = failure; }
        return FirstAttempt.leave(guard, pipeline, cell, permit, began, outer, thrown) ? value : proceed(self);
    }

    double around(): guarded() && execution(static double *(..)) {
        Guard guard = Sites.guard(thisJoinPointStaticPart, null);
        if (guard == null) return proceed();
        Pipeline pipeline = guard.pipeline();
        DeadlineCell cell = pipeline.cell();
        long began = pipeline.now(cell);
        long permit = FirstAttempt.enter(guard, pipeline, began);
        if (permit < 0) return proceed();
        long outer = pipeline.arm(cell, began);
        double value = 0;
        Throwable thrown = null;
        try { value = proceed(); } catch (Throwable failure) { thrown = failure; }
        return FirstAttempt.leave(guard, pipeline, cell, permit, began, outer, thrown) ? value : proceed();
    }

    float around(Object self): guarded() && this(self) && execution(float *(..)) {
        Guard guard = Sites.guard(thisJoinPointStaticPart, self);
        if (guard == null) return proceed(self);
        Pipeline pipeline = guard.pipeline();
        DeadlineCell cell = pipeline.cell();
        long began = pipeline.now(cell);
        long permit = FirstAttempt.enter(guard, pipeline, began);
        if (permit < 0) return proceed(self);
        long outer = pipeline.arm(cell, began);
        float value = 0;
        Throwable thrown = null;
        try { value = proceed(self); } catch (Throwable failure) { thrown = failure; }
        return FirstAttempt.leave(guard, pipeline, cell, permit, began, outer, thrown) ? value : proceed(self);
    }

    float around(): guarded() && execution(static float *(..)) {
        Guard guard = Sites.guard(thisJoinPointStaticPart, null);
        if (guard == null) return proceed();
        Pipeline pipeline = guard.pipeline();
        DeadlineCell cell = pipeline.cell();
        long began = pipeline.now(cell);
        long permit = FirstAttempt.enter(guard, pipeline, began);
        if (permit < 0) return proceed();
        long outer = pipeline.arm(cell, began);
        float value = 0;
        Throwable thrown = null;
        try { value = proceed(); } catch (Throwable failure) { thrown = failure; }
        return FirstAttempt.leave(guard, pipeline, cell, permit, began, outer, thrown) ? value : proceed();
    }

    Object around(): guarded() && if(Lane.waiting()) {
        return new Reentry(thisJoinPointStaticPart) {
            @Override
            public Object run() {
                return proceed();
            }
        }.finish();
    }
}
