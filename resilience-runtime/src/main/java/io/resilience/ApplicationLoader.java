package io.resilience;

import java.lang.StackWalker.Option;
import org.jspecify.annotations.Nullable;

/** Finds the class loader of the application that calls, and which loaders see the classes of which. */
final class ApplicationLoader {
    /** Of this copy of the library; all that calls it sees its classes. */
    static final ClassLoader LIBRARY = Resilience.class.getClassLoader();

    private static final StackWalker STACK = StackWalker.getInstance(Option.RETAIN_CLASS_REFERENCE);

    private ApplicationLoader() {}

    /** The loader of a class; the library's own for classes of the JVM. */
    static ClassLoader of(Class<?> type) {
        ClassLoader loader = type.getClassLoader();
        return loader == null ? LIBRARY : loader;
    }

    /**
     * The loader of the code that calls the library, or the context loader of its thread where that is below: a container's code builds
     * on behalf of the application. A pool's thread has the context of whoever made it, and doesn't count.
     */
    static ClassLoader ofCaller() {
        ClassLoader code = STACK.walk(frames -> frames.<Class<?>>map(StackWalker.StackFrame::getDeclaringClass)
                .filter(type -> !type.getPackageName().equals(Resilience.class.getPackageName()))
                .findFirst()
                .map(ApplicationLoader::of)
                .orElse(LIBRARY));
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return context != null && sees(context, code) ? context : code;
    }

    /** Whether {@code above} is {@code loader} or one of its parents. */
    static boolean sees(@Nullable ClassLoader loader, ClassLoader above) {
        for (ClassLoader at = loader; at != null; at = at.getParent()) {
            if (at == above) {
                return true;
            }
        }
        return false;
    }
}
