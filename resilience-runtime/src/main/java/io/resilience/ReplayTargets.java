package io.resilience;

import io.resilience.breaker.BreakerSnapshot;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
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
                replay.register(new MethodTarget(() -> null, method, guard, guards.breakers()));
                registered++;
            }
        }
        return registered;
    }

    /** Registers every method of {@code instance} that keeps dead letters; returns how many there are. */
    static int register(Object instance, Guards guards, Replay replay) {
        List<MethodTarget> targets = targets(instance.getClass(), () -> instance, guards);
        targets.forEach(replay::register);
        return targets.size();
    }

    /** As the other one, for an object that is asked for when it is first needed; one that was registered already stays. */
    static int offer(Class<?> type, Supplier<?> object, Guards guards, Replay replay) {
        List<MethodTarget> targets = targets(type, new Once(object), guards);
        targets.forEach(replay::offer);
        return targets.size();
    }

    private static List<MethodTarget> targets(Class<?> of, Supplier<?> object, Guards guards) {
        List<MethodTarget> targets = new ArrayList<>();
        for (Class<?> type = of; type != null && type != Object.class; type = type.getSuperclass()) {
            boolean passesOn = GeneratedClass.is(type);
            for (Method method : type.getDeclaredMethods()) {
                Guard guard = passesOn || method.isSynthetic() ? null : guards.of(type, method);
                if (guard != null && guard.keepsLetters() && method.trySetAccessible()) {
                    targets.add(new MethodTarget(object, method, guard, guards.breakers()));
                }
            }
        }
        return targets;
    }

    /** Asks once for an object; again where that failed. */
    private static final class Once implements Supplier<Object> {
        private final Supplier<?> source;
        private @Nullable Object made;

        Once(Supplier<?> source) {
            this.source = source;
        }

        @Override
        public synchronized Object get() {
            if (made == null) {
                made = Objects.requireNonNull(source.get(), "the supplier of a replay's target gave null");
            }
            return made;
        }
    }

    /** A method of an object, or a static one, called as anyone calls it, so that it is guarded the way its class is. */
    private record MethodTarget(
            Supplier<? extends @Nullable Object> object, Method method, Guard guard, BreakerPanel breakers)
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
                return method.invoke(object.get(), arguments);
            } catch (InvocationTargetException thrown) {
                throw thrown.getTargetException();
            }
        }

        @Override
        public boolean closedToCalls() {
            BreakerSnapshot seen = breakers.state(service(), operation());
            return seen != null && seen.state().refuses();
        }

        @Override
        public boolean automatic() {
            return guard.replaysByItself();
        }
    }
}
