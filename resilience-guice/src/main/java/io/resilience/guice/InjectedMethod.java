package io.resilience.guice;

import io.resilience.guard.Guard;
import java.lang.reflect.Method;

/** A method that is guarded by interception. */
final class InjectedMethod {
    private final Method method;
    private final Guard guard;
    /** Guice's own object for the method, for each look at a class makes new ones, which are slow to compare. */
    private volatile Method known;

    private volatile boolean sharesArguments;

    InjectedMethod(Method method, Guard guard) {
        this.method = method;
        this.known = method;
        this.guard = guard;
    }

    @SuppressWarnings("ReferenceEquality") // equal ones are asked for next
    boolean knows(Method other) {
        return known == other;
    }

    /** Knows this object for its method from now on. */
    void know(Method other) {
        known = other;
    }

    Method method() {
        return method;
    }

    Guard guard() {
        return guard;
    }

    /** Whether other interceptors stand between the guard and the method, and share its array of arguments. */
    boolean sharesArguments() {
        return sharesArguments;
    }

    void shareArguments() {
        sharesArguments = true;
    }
}
