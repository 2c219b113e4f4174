package io.resilience.config;

/** Tells classes that a framework makes at run time (proxies, mocks, injected subclasses): their methods only pass calls on. */
public final class GeneratedClass {
    private GeneratedClass() {}

    /** True by the marks that the JVM or the framework leaves: hidden, synthetic, or a name that no source can have. */
    public static boolean is(Class<?> type) {
        String name = type.getName();
        return type.isSynthetic()
                || type.isHidden()
                || name.contains("$$")
                || name.contains("$ByteBuddy$")
                || name.contains("$MockitoMock$");
    }
}
