package io.resilience.tests;

import io.resilience.Resilience;
import io.resilience.guard.Body;
import io.resilience.guard.Guard;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A call of an annotated method as a woven or injected class makes it: through the guard of the method that is selected. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record AnnotatedCall(
        @Nullable Object target, Method method, @Nullable Object[] arguments) implements Body<Object> {

    /** Calls the method of this name that {@code target}'s class has, guarded if it is annotated. */
    static @Nullable Object of(Resilience resilience, Object target, String name, Object... arguments)
            throws Throwable {
        AnnotatedCall call = new AnnotatedCall(target, method(target.getClass(), name), arguments);
        Guard guard = resilience.guard(target.getClass(), call.method);
        return guard == null ? call.run() : guard.invoke(call);
    }

    static Method method(Class<?> type, String name) {
        for (Class<?> owner = type; owner != null; owner = owner.getSuperclass()) {
            for (Method method : owner.getDeclaredMethods()) {
                if (method.getName().equals(name) && !method.isBridge()) {
                    method.setAccessible(true);
                    return method;
                }
            }
        }
        throw new IllegalArgumentException(type + " has no method " + name);
    }

    @Override
    public Object run() throws Throwable {
        try {
            return method.invoke(target, arguments.clone());
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    @Override
    public String toString() {
        return method.getName() + Arrays.toString(arguments);
    }
}
