package io.resilience.guice;

import io.resilience.woven.WovenMethods;
import java.lang.reflect.Method;
import java.util.Arrays;

/** Whether a method guards itself because a weaver has been there; such a method must not be intercepted as well. */
final class Weaving {
    private static final String ASPECT = "io.resilience.weaver.Guarding";
    /** What ajc calls the code that it moves out of a woven method, and the advice that it copies into the class. */
    private static final String MOVED = "_aroundBody";

    private Weaving() {}

    /** True if Byte Buddy's plugin or the aspect guards the method. */
    static boolean guards(Method method) {
        return WovenMethods.guards(method) || hasAdvice(method);
    }

    /** True if the class has a copy of the aspect's advice for a method of this name. */
    private static boolean hasAdvice(Method method) {
        String copy = method.getName() + MOVED;
        return Arrays.stream(method.getDeclaringClass().getDeclaredMethods())
                .filter(each -> each.getName().startsWith(copy))
                .flatMap(each -> Arrays.stream(each.getParameterTypes()))
                .anyMatch(parameter -> parameter.getName().equals(ASPECT));
    }
}
