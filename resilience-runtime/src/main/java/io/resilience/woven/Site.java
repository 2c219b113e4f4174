package io.resilience.woven;

import io.resilience.Resilience;
import io.resilience.guard.Guard;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** One woven method, and the guard that the current {@link Resilience} has for it. */
public final class Site {
    /** What one runtime said about the method; another one is asked anew. */
    private record Binding(Resilience owner, @Nullable Guard guard) {}

    private final Method method;
    private final Receivers receivers;
    /** Plain: any binding that a thread sees is whole, and its owner is compared. */
    private @Nullable Binding binding;

    /** The site of a method that a weaver has been at. */
    public Site(Method method) {
        this.method = method;
        this.receivers = new Receivers(method);
    }

    /** The guard of a call on {@code self}, null for a static method; null: this call is not guarded. */
    public @Nullable Guard guard(@Nullable Object self) {
        if (self != null && !receivers.select(self.getClass())) {
            return null;
        }
        Binding seen = binding;
        Resilience current = Resilience.current();
        return seen != null && seen.owner == current ? seen.guard : bind(current);
    }

    private @Nullable Guard bind(Resilience current) {
        Guard guard = method.isSynthetic() ? null : current.guard(method.getDeclaringClass(), method);
        binding = new Binding(current, guard);
        return guard;
    }
}
