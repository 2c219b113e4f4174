package io.resilience.deadletter;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A guarded method that letters are replayed to. It is called as anybody calls it, so that woven or injected guards do their work.
 * A letter doesn't say which object was called: {@code instance} gives one, or null while none is known.
 */
public final class MethodTarget implements ReplayTarget {
    /** What an operation is called, and whether its letters are replayed by themselves. */
    public record Operation(String service, String name, boolean automatic) {}

    private final Operation operation;
    private final CallSignature signature;
    private final Method method;
    private final Supplier<? extends @Nullable Object> instance;
    private final BooleanSupplier open;

    /** A target whose breaker is open while {@code open} says so. */
    public MethodTarget(
            Operation operation, Method method, Supplier<? extends @Nullable Object> instance, BooleanSupplier open) {
        this.operation = operation;
        this.signature = CallSignature.of(method);
        this.method = method;
        this.instance = instance;
        this.open = open;
        method.setAccessible(true);
    }

    @Override
    public String service() {
        return operation.service();
    }

    @Override
    public String operation() {
        return operation.name();
    }

    @Override
    public CallSignature signature() {
        return signature;
    }

    @Override
    public boolean closedToCalls() {
        return open.getAsBoolean() || (!isStatic() && instance.get() == null);
    }

    @Override
    public boolean automatic() {
        return operation.automatic();
    }

    @Override
    public @Nullable Object call(@Nullable Object[] arguments) throws Throwable {
        Object target = isStatic() ? null : instance.get();
        if (target == null && !isStatic()) {
            throw new CancellationException("no " + method.getDeclaringClass().getName()
                    + " has been made yet to replay " + service() + "/" + operation() + "; make one first");
        }
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause() == null ? thrown : thrown.getCause();
        }
    }

    private boolean isStatic() {
        return Modifier.isStatic(method.getModifiers());
    }
}
