package io.resilience.woven;

import io.resilience.config.GeneratedClass;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;

/**
 * Whether a virtual call on an object of a class ends in a method, or in one that overrides it.
 *
 * <p>Classes that a framework makes at run time only pass calls on: their overrides do not count.
 */
final class Selection extends ClassValue<Boolean> {
    private final Method method;
    private final Class<?> declaring;

    Selection(Method method) {
        this.method = method;
        this.declaring = method.getDeclaringClass();
    }

    @Override
    protected Boolean computeValue(Class<?> receiver) {
        for (Class<?> type = receiver; type != null && type != declaring; type = type.getSuperclass()) {
            boolean overridden = overrides(type) && !GeneratedClass.is(type);
            if (overridden || anInterfaceOverrides(type)) {
                return false;
            }
        }
        return true;
    }

    private boolean anInterfaceOverrides(Class<?> type) {
        for (Class<?> parent : type.getInterfaces()) {
            boolean refines = parent != declaring && declaring.isAssignableFrom(parent);
            if (refines && (overrides(parent) || anInterfaceOverrides(parent))) {
                return true;
            }
        }
        return false;
    }

    /** A method of the same name and erased parameters, where the method can be seen; bridges stand for generic overrides. */
    private boolean overrides(Class<?> type) {
        try {
            int own = type.getDeclaredMethod(method.getName(), method.getParameterTypes())
                    .getModifiers();
            return !Modifier.isStatic(own)
                    && !Modifier.isPrivate(own)
                    && !Modifier.isAbstract(own)
                    && isVisibleTo(type);
        } catch (NoSuchMethodException none) {
            return false;
        }
    }

    private boolean isVisibleTo(Class<?> type) {
        return (method.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0
                || type.getPackageName().equals(declaring.getPackageName());
    }
}
