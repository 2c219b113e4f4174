package io.resilience.guice;

import io.resilience.guard.Guard;
import java.lang.reflect.Method;

/** A method that is guarded by interception. */
final class InjectedMethod {
    private final Method method;
    private final Guard guard;
    private volatile boolean sharesArguments;

    InjectedMethod(Method method, Guard guard) {
        this.method = method;
        this.guard = guard;
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
