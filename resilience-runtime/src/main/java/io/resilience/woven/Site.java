package io.resilience.woven;

import io.resilience.CurrentRuntime;
import io.resilience.Resilience;
import io.resilience.config.AnnotationReader;
import io.resilience.config.GeneratedClass;
import io.resilience.exception.DefinitionException;
import io.resilience.guard.Guard;
import java.lang.reflect.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One woven method, and the guard that the current {@link Resilience} has for it. */
public final class Site {
    /** What one runtime said about the method; another one is asked anew. */
    private record Binding(Resilience owner, @Nullable Guard guard) {}

    private final Method method;
    private final Receivers receivers;
    /** Nothing of a bridge is guarded, nor of a subclass that a framework made: what these call is. */
    private final boolean passesOn;

    private final CurrentRuntime current;
    /** Plain: any binding that a thread sees is whole, and its owner is compared. */
    private @Nullable Binding binding;

    /** The site of a method that a weaver has been at. */
    public Site(Method method) {
        this.method = method;
        this.receivers = new Receivers(method);
        this.passesOn = method.isSynthetic() || GeneratedClass.is(method.getDeclaringClass());
        this.current = CurrentRuntime.of(method.getDeclaringClass());
    }

    /** The guard of a call on {@code self}, null for a static method; null: this call is not guarded. */
    public @Nullable Guard guard(@Nullable Object self) {
        if (self != null && !receivers.select(self.getClass())) {
            return null;
        }
        Binding seen = binding;
        Resilience runtime = current.runtime();
        return seen != null && seen.owner == runtime ? seen.guard : bind(runtime);
    }

    private @Nullable Guard bind(Resilience runtime) {
        Guard guard = passesOn ? null : asked(runtime);
        binding = current.isToHold() ? new Binding(runtime, guard) : null;
        return guard;
    }

    /** A weaver was here for the sake of annotations; if none is left, a call without a guard is not what somebody wanted. */
    private @Nullable Guard asked(Resilience runtime) {
        Guard guard = runtime.guard(method.getDeclaringClass(), method);
        if (guard == null && AnnotationReader.lostAll(method)) {
            throw new DefinitionException(List.of(AnnotationReader.lost(method)));
        }
        return guard;
    }
}
