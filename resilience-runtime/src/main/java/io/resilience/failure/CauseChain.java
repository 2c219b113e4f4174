package io.resilience.failure;

import io.resilience.exception.ResilienceException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * The causes of a failure, outermost first. At most {@value #LONGEST} are looked at, so that a chain that bites its own tail ends.
 *
 * <p>The chain ends at what a guard itself raised: the cause of a refusal is what opened the breaker some time ago, and the cause of
 * a timeout is what the interrupted work made of it; neither is why this call failed.
 */
public final class CauseChain {
    static final int LONGEST = 32;

    private CauseChain() {}

    /** The failure itself, without the {@link CompletionException} and the like that only carry it. */
    public static Throwable unwrap(Throwable failure) {
        Throwable inner = failure;
        for (int depth = 1; depth < LONGEST && isCarrier(inner); depth++) {
            Throwable cause = next(inner);
            if (cause == null) {
                return inner;
            }
            inner = cause;
        }
        return inner;
    }

    /** What caused {@code failure}, null at the end of the chain. */
    static @Nullable Throwable next(Throwable failure) {
        if (failure instanceof ResilienceException) {
            return null;
        }
        try {
            return failure.getCause();
        } catch (RuntimeException e) {
            return null; // getCause may be overridden, and a broken one must not hide the failure
        }
    }

    private static boolean isCarrier(Throwable failure) {
        return failure instanceof CompletionException
                || failure instanceof ExecutionException
                || failure instanceof InvocationTargetException
                || failure instanceof UndeclaredThrowableException;
    }
}
