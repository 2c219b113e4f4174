package io.resilience.weaving.compiletime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.jspecify.annotations.Nullable;

/** Somebody else's aspect, on the same methods; it asks for everything that a join point can tell. */
@Aspect
public final class Audit {
    private final List<String> seen = new ArrayList<>();

    /** What passed since the last time. */
    public List<String> take() {
        List<String> taken = List.copyOf(seen);
        seen.clear();
        return taken;
    }

    /** Notes a booking. */
    @Around("execution(* io.resilience.weaving.compiletime.Ledger.book*(..)) && !execution(private * *(..))")
    public @Nullable Object note(ProceedingJoinPoint call) throws Throwable {
        seen.add(call.getSignature().getName() + Arrays.asList(call.getArgs()).subList(0, 1));
        return call.proceed();
    }
}
