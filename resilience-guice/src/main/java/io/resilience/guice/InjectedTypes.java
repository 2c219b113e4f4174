package io.resilience.guice;

import com.google.inject.matcher.Matcher;
import io.resilience.Resilience;
import io.resilience.exception.DefinitionException;
import io.resilience.exception.Problem;
import io.resilience.guard.Guard;
import io.resilience.woven.WovenMarks;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is guarded in each class that Guice knows, read once; and what is wrong with it. */
final class InjectedTypes {
    private final Resilience resilience;
    private final ClassValue<InjectedType> types = new ClassValue<>() {
        @Override
        protected InjectedType computeValue(Class<?> type) {
            return InjectedType.read(InjectedTypes.this, type);
        }
    };
    /** By declaring class, so that a call finds its guard without a map. */
    private final ClassValue<InjectedMethod[]> methods = new ClassValue<>() {
        @Override
        protected InjectedMethod[] computeValue(Class<?> type) {
            return declared(type);
        }
    };

    InjectedTypes(Resilience resilience) {
        this.resilience = resilience;
    }

    InjectedType of(Class<?> type) {
        return types.get(EnhancedClass.is(type) ? type.getSuperclass() : type);
    }

    /** The method of a call that was intercepted. */
    InjectedMethod intercepted(Method method) {
        for (InjectedMethod each : methods.get(method.getDeclaringClass())) {
            if (each.knows(method)) {
                return each;
            }
        }
        InjectedMethod found = find(method);
        if (found == null) {
            throw new IllegalStateException(method + " was intercepted without a guard");
        }
        return found;
    }

    /** A method that interception is to guard, null for any other. */
    @Nullable
    InjectedMethod find(Method method) {
        for (InjectedMethod each : methods.get(method.getDeclaringClass())) {
            if (each.method().equals(method)) {
                return each;
            }
        }
        return null;
    }

    private InjectedMethod[] declared(Class<?> type) {
        List<InjectedMethod> found = new ArrayList<>();
        for (Method method : type.getDeclaredMethods()) {
            Guard guard = guard(method, new ArrayList<>());
            if (guard != null && WovenMarks.of(method) == null) {
                found.add(new InjectedMethod(method, guard));
            }
        }
        return found.toArray(InjectedMethod[]::new);
    }

    /** The guard of a method, null for none; {@code problems} gets what is wrong with its annotations. */
    @Nullable
    Guard guard(Method method, List<Problem> problems) {
        try {
            return method.isSynthetic() ? null : resilience.guard(method.getDeclaringClass(), method);
        } catch (DefinitionException wrong) {
            problems.addAll(wrong.problems());
            return null;
        }
    }

    /** The methods to intercept; Guice asks with the objects that its calls name later. */
    Matcher<Method> guardedMethods() {
        return method -> {
            InjectedMethod found = find(method);
            if (found != null) {
                found.know(method);
            }
            return found != null;
        };
    }
}
