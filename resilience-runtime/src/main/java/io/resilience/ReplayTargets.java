package io.resilience;

import io.resilience.breaker.BreakerSnapshot;
import io.resilience.breaker.BreakerState;
import io.resilience.config.GeneratedClass;
import io.resilience.deadletter.CallSignature;
import io.resilience.deadletter.Replay;
import io.resilience.deadletter.ReplayTarget;
import io.resilience.guard.BreakerPanel;
import io.resilience.guard.Guard;
import io.resilience.guard.Guards;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;

/** Makes the methods of an object known as targets of dead letters. */
final class ReplayTargets {
    private ReplayTargets() {}

    /** Registers every static method of a class that keeps dead letters; returns how many there are. */
    static int register(Class<?> type, Guards guards, Replay replay) {
        int registered = 0;
        for (Method method : type.getDeclaredMethods()) {
            boolean callable = Modifier.isStatic(method.getModifiers()) && !method.isSynthetic();
            Guard guard = callable ? guards.of(type, method) : null;
            if (guard != null && guard.keepsLetters() && method.trySetAccessible()) {
                replay.register(new MethodTarget(null, method, guard, guards.breakers()));
                registered++;
            }
        }
        return registered;
    }

    /** Registers every method of {@code instance} that keeps dead letters; returns how many there are. */
    static int register(Object instance, Guards guards, Replay replay) {
        int registered = 0;
        for (Class<?> type = instance.getClass(); type != null && type != Object.class; type = type.getSuperclass()) {
            boolean passesOn = GeneratedClass.is(type);
            for (Method method : type.getDeclaredMethods()) {
                Guard guard = passesOn || method.isSynthetic() ? null : guards.of(type, method);
                if (guard != null && guard.keepsLetters() && method.trySetAccessible()) {
                    replay.register(new MethodTarget(instance, method, guard, guards.breakers()));
                    registered++;
                }
            }
        }
        return registered;
    }

    /** A method of an object, or a static one, called as anyone calls it, so that it is guarded the way its class is. */
    private record MethodTarget(@Nullable Object instance, Method method, Guard guard, BreakerPanel breakers)
            implements ReplayTarget {
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
        public @Nullable Object call(@Nullable Object[] arguments) throws Throwable {
            try {
                return method.invoke(instance, arguments);
            } catch (InvocationTargetException thrown) {
                throw thrown.getTargetException();
            }
        }

        @Override
        public boolean closedToCalls() {
            BreakerSnapshot seen = breakers.state(service(), operation());
            return seen != null && (seen.state() == BreakerState.OPEN || seen.state() == BreakerState.FORCED_OPEN);
        }

        @Override
        public boolean automatic() {
            return guard.replaysByItself();
        }
    }
}
