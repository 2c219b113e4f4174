package io.resilience.woven;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * For which receivers a call of a woven method is the call that somebody made, and not one that an override made of {@code super}.
 *
 * <p>The method that a virtual call selects is the one that is guarded. The answer is remembered: for the class seen last in a
 * field, for others with the class.
 */
final class Receivers {
    private final Method method;
    private final boolean virtual;
    private Class<?> last;
    private volatile @Nullable ClassValue<Boolean> others;

    Receivers(Method method) {
        int fixed = Modifier.PRIVATE | Modifier.STATIC | Modifier.FINAL;
        this.method = method;
        this.virtual =
                ((method.getModifiers() | (method.getDeclaringClass().getModifiers() & Modifier.FINAL)) & fixed) == 0;
        this.last = method.getDeclaringClass();
    }

    boolean select(Class<?> receiver) {
        return receiver == last || !virtual || selectOther(receiver);
    }

    private boolean selectOther(Class<?> receiver) {
        ClassValue<Boolean> known = others;
        if (known == null) {
            known = new Selection(method);
            others = known;
        }
        if (!known.get(receiver)) {
            return false;
        }
        last = receiver;
        return true;
    }
}
