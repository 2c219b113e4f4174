package io.resilience.inventory;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * A way to guard objects when they are made, such as Guice's; found by {@link java.util.ServiceLoader}.
 *
 * <p>Where there is one, a method that it could guard is not reported before it has told which it does guard: objects may be made
 * later.
 */
public interface Interception {
    /** Why it can't guard a method, and what to do; null if it can. */
    @Nullable
    Obstruction obstruction(Method method);

    /**
     * Why a method can't be intercepted.
     *
     * @param cause such as {@code Guice can't guard it: it is private}
     * @param remedy such as {@code make it package-private, or weave the class}
     */
    record Obstruction(String cause, String remedy) {}
}
