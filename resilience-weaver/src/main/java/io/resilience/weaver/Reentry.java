package io.resilience.weaver;

import io.resilience.guard.Body;
import io.resilience.guard.Lane;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import org.aspectj.lang.JoinPoint;
import org.aspectj.lang.reflect.MethodSignature;
import org.aspectj.runtime.internal.AroundClosure;
import org.jspecify.annotations.Nullable;

/**
 * A woven method, to be run again with its original arguments. The aspect's subclass proceeds; ajc lets it capture the closure
 * that holds the call's receiver and arguments.
 */
abstract class Reentry implements Body<@Nullable Object> {
    private static final ClassValue<Field> CLOSURE = new ClassValue<>() {
        @Override
        protected Field computeValue(Class<?> subclass) {
            return Arrays.stream(subclass.getDeclaredFields())
                    .filter(field -> field.getType() == AroundClosure.class)
                    .peek(field -> field.setAccessible(true))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(subclass + " does not proceed"));
        }
    };

    private final MethodSignature method;

    Reentry(JoinPoint.StaticPart part) {
        this.method = (MethodSignature) part.getSignature();
    }

    /** Lets the guard end the call that waits in this thread's lane. */
    @Nullable
    Object finish() {
        try {
            return Lane.resume(this);
        } catch (Throwable failure) {
            throw Reentry.<RuntimeException>unchecked(failure);
        }
    }

    @Override
    public @Nullable Object[] arguments() {
        int first = isStatic() ? 0 : 1;
        return Arrays.copyOfRange(state(), first, first + method.getParameterTypes().length);
    }

    @Override
    public @Nullable Object target() {
        return isStatic() ? null : state()[0];
    }

    private boolean isStatic() {
        return Modifier.isStatic(method.getModifiers());
    }

    /** The receiver, if there is one, then the arguments, then what ajc may add. */
    private @Nullable Object[] state() {
        try {
            return ((AroundClosure) CLOSURE.get(getClass()).get(this)).getState();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The woven method declares what it throws; the advice cannot. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <X extends Throwable> X unchecked(Throwable failure) throws X {
        throw (X) failure;
    }
}
