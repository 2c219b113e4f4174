package io.resilience.tests.call;

import io.resilience.Resilience;
import io.resilience.guard.Body;
import io.resilience.guard.Guard;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Calls of annotated methods as woven or injected classes make them, and waiting for what they end in. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record CallOf(Object target, Method method, @Nullable Object[] arguments) implements Body<@Nullable Object> {
    private static final long NAP = 1_000_000;
    private static final int MOST_NAPS = 30_000;

    /** What the method returns or, as a sneaky exception, throws. */
    static @Nullable Object method(Resilience resilience, Object target, String name, @Nullable Object... arguments)
            throws Exception {
        Method method = Arrays.stream(target.getClass().getDeclaredMethods())
                .filter(each -> each.getName().equals(name) && !each.isBridge())
                .findFirst()
                .orElseThrow();
        method.setAccessible(true);
        Guard guard = resilience.guard(target.getClass(), method);
        CallOf call = new CallOf(target, method, arguments);
        try {
            return guard == null ? call.run() : guard.invoke(call);
        } catch (Exception | Error failure) {
            throw failure;
        } catch (Throwable failure) {
            throw new AssertionError(failure);
        }
    }

    /** What comes of a call: its value, or its failure. */
    static @Nullable Object outcome(Callable<?> call) {
        try {
            return call.call();
        } catch (Throwable failure) {
            return failure;
        }
    }

    /** Waits for a state that nobody announces; only a test that fails waits long. */
    static void until(BooleanSupplier state) {
        for (int naps = 0; !state.getAsBoolean(); naps++) {
            if (naps == MOST_NAPS) {
                throw new AssertionError("the state was never reached");
            }
            LockSupport.parkNanos(NAP);
        }
    }

    @Override
    public @Nullable Object run() throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
