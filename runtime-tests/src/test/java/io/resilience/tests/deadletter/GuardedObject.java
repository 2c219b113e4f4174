package io.resilience.tests.deadletter;

import io.resilience.Resilience;
import io.resilience.deadletter.CallSignature;
import io.resilience.deadletter.ReplayTarget;
import io.resilience.guard.Body;
import io.resilience.guard.Guard;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One method of an object, called through its guard as woven code does, by callers and by replays. */
record GuardedObject(Object instance, Method method, Guard guard) implements ReplayTarget {
    static GuardedObject of(Resilience resilience, Object instance, String name) {
        Method method = Arrays.stream(instance.getClass().getDeclaredMethods())
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow();
        method.setAccessible(true);
        return new GuardedObject(
                instance, method, Objects.requireNonNull(resilience.guard(instance.getClass(), method)));
    }

    @Override
    public String service() {
        return guard.plan().name().service();
    }

    @Override
    public String operation() {
        return guard.plan().name().operation();
    }

    @Override
    public CallSignature signature() {
        return CallSignature.of(method);
    }

    @Override
    public boolean automatic() {
        return guard.replaysByItself();
    }

    /** A call with these arguments. */
    @Nullable
    Object with(@Nullable Object... arguments) throws Throwable {
        return call(arguments);
    }

    @Override
    public @Nullable Object call(@Nullable Object[] arguments) throws Throwable {
        return guard.invoke(new Body<@Nullable Object>() {
            @Override
            public @Nullable Object run() throws Throwable {
                try {
                    return method.invoke(instance, arguments);
                } catch (InvocationTargetException thrown) {
                    throw thrown.getTargetException();
                }
            }

            @Override
            public @Nullable Object[] arguments() {
                return arguments;
            }

            @Override
            public @Nullable Object target() {
                return instance;
            }
        });
    }
}
