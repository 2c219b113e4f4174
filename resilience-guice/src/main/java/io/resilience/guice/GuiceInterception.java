package io.resilience.guice;

import io.resilience.inventory.Interception;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** Tells the runtime's self-check what Guice can guard; a service of this module. */
public final class GuiceInterception implements Interception {
    /** For {@link java.util.ServiceLoader}. */
    public GuiceInterception() {}

    @Override
    public @Nullable Obstruction obstruction(Method method) {
        Obstacle obstacle = Obstacle.to(method.getDeclaringClass(), method);
        return obstacle == null
                ? null
                : new Obstruction("Guice can't guard it: " + obstacle.cause(), obstacle.remedy());
    }
}
