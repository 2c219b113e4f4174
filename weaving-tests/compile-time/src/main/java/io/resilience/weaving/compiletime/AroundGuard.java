package io.resilience.weaving.compiletime;

import io.resilience.Resilience;
import io.resilience.guard.Guard;
import io.resilience.weaving.GuardedWork;
import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.jspecify.annotations.Nullable;

/** The aspect as people write it, with a {@code ProceedingJoinPoint}: for benchmarks to compare with. The guard is the same. */
@Aspect
public final class AroundGuard {
    private @Nullable Guard guard;

    /** Passes the call through the guard of {@link GuardedWork}. */
    @Around("execution(* io.resilience.weaving.compiletime.AroundWork.work(..))")
    public @Nullable Object around(ProceedingJoinPoint call) throws Throwable {
        Guard known = guard;
        if (known == null) {
            known = guard();
            guard = known;
        }
        return known.call(call::proceed);
    }

    private static Guard guard() throws NoSuchMethodException {
        Guard found = Resilience.current()
                .guard(GuardedWork.class, GuardedWork.class.getMethod("work", int.class, String.class, long.class));
        if (found == null) {
            throw new IllegalStateException("GuardedWork.work has lost its annotations");
        }
        return found;
    }
}
