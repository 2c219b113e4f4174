package io.resilience.fallback;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/**
 * One method of a fallback, ready to be called.
 *
 * @param exception the exception that it takes, {@code void} when it takes none
 * @param handle {@code (Object target, Object[] arguments, Throwable failure) -> Object}
 * @param needed whether it must not give null, for the guarded method returns a primitive
 */
record Overload(Class<?> exception, MethodHandle handle, boolean needed) {
    static Overload of(Candidate candidate, Class<?> exception, Class<?> returned, int arguments) {
        MethodHandle handle = widened(unreflect(candidate).asFixedArity(), returned);
        if (candidate.isStatic()) {
            handle = MethodHandles.dropArguments(handle, 0, Object.class);
        }
        if (exception == void.class) {
            handle = MethodHandles.dropArguments(handle, arguments + 1, Throwable.class);
        }
        MethodType general = MethodType.genericMethodType(arguments + 1).appendParameterTypes(Throwable.class);
        handle = handle.asType(general).asSpreader(1, Object[].class, arguments);
        return new Overload(exception, handle, returned.isPrimitive() && returned != void.class);
    }

    private static MethodHandle unreflect(Candidate candidate) {
        try {
            return MethodHandles.lookup().unreflect(candidate.method());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(candidate.method() + " was made accessible and is not", e);
        }
    }

    /** A wider primitive of the guarded method has the answer widened, so that its box is the right one; void has it dropped. */
    private static MethodHandle widened(MethodHandle handle, Class<?> returned) {
        Class<?> own = handle.type().returnType();
        boolean differs = returned.isPrimitive() && TypeFit.box(own) != TypeFit.box(returned);
        return differs ? handle.asType(handle.type().changeReturnType(returned)) : handle;
    }

    /** Calls the method. */
    @Nullable
    Object call(Call call, Throwable failure) throws Throwable {
        Object answer = (Object) handle.invokeExact(call.target(), call.arguments(), failure);
        if (answer == null && needed) {
            throw new NullPointerException("the fallback method gave null where a primitive value is needed");
        }
        return answer;
    }
}
