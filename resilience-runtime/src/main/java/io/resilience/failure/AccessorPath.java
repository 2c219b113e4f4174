package io.resilience.failure;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A chain of public methods without arguments, or with one literal text, such as {@code "getResponse getHeaderString:Retry-After"};
 * alternatives for other versions of a library stand behind {@code |}.
 */
final class AccessorPath {
    private static final Pattern ALTERNATIVE = Pattern.compile("\\|");
    private static final Pattern STEP = Pattern.compile(" ");
    private static final MethodType OBJECT_TO_OBJECT = MethodType.methodType(Object.class, Object.class);

    private AccessorPath() {}

    /** The first alternative that {@code owner} has, as a handle from object to object; null when it has none. */
    static @Nullable MethodHandle of(Class<?> owner, String alternatives) {
        return ALTERNATIVE
                .splitAsStream(alternatives)
                .map(path -> find(owner, path))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The path, null in another version of the library or where a library that it names is absent. */
    private static @Nullable MethodHandle find(Class<?> owner, String path) {
        try {
            return follow(owner, path);
        } catch (ReflectiveOperationException | LinkageError e) {
            return null;
        }
    }

    private static MethodHandle follow(Class<?> owner, String path) throws ReflectiveOperationException {
        MethodHandle handle = MethodHandles.identity(owner);
        for (String step : STEP.split(path, -1)) {
            Class<?> reached = handle.type().returnType();
            MethodHandle next = step(reached, step); // of a superclass, if the method is inherited
            handle = MethodHandles.filterReturnValue(
                    handle, next.asType(next.type().changeParameterType(0, reached)));
        }
        return handle.asType(OBJECT_TO_OBJECT);
    }

    private static MethodHandle step(Class<?> type, String step) throws ReflectiveOperationException {
        int colon = step.indexOf(':');
        if (colon < 0) {
            return MethodHandles.publicLookup().unreflect(type.getMethod(step));
        }
        MethodHandle handle = MethodHandles.publicLookup().unreflect(taking(type, step.substring(0, colon)));
        return MethodHandles.insertArguments(handle, 1, step.substring(colon + 1));
    }

    private static Method taking(Class<?> type, String name) throws NoSuchMethodException {
        try {
            return type.getMethod(name, String.class);
        } catch (NoSuchMethodException e) {
            return type.getMethod(name, Object.class); // Map.get
        }
    }

    /** What the path leads to, null when it breaks off. */
    static @Nullable Object read(@Nullable MethodHandle path, Object from) {
        if (path == null) {
            return null;
        }
        try {
            return (Object) path.invokeExact(from);
        } catch (Throwable e) {
            return null; // a link of the path is null or throws: there is nothing to read
        }
    }
}
