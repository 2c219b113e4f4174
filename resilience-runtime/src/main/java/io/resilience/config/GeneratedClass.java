package io.resilience.config;

import java.lang.reflect.Proxy;
import java.util.regex.Pattern;

/** Tells classes that a framework makes at run time (proxies, mocks, injected subclasses): their methods only pass calls on. */
public final class GeneratedClass {
    /**
     * What the names of Hibernate's, Micronaut's and Quarkus's classes have, and of a mock or a class of Byte Buddy's. Scala and Kotlin
     * write {@code $$} too, in the names of anonymous classes that somebody wrote.
     */
    private static final Pattern NAME =
            Pattern.compile(".*(\\$\\$(?!anon\\$|inlined\\$)|\\$ByteBuddy\\$|\\$MockitoMock\\$|\\$HibernateProxy\\$).*"
                    + "|.*(\\$Intercepted|_ClientProxy|_Subclass)");

    private GeneratedClass() {}

    /** True by the marks that the JVM or the framework leaves: a proxy of the JDK, hidden, synthetic, or a name of its kind. */
    public static boolean is(Class<?> type) {
        return type.isSynthetic() || type.isHidden() || Proxy.isProxyClass(type) || named(type.getName());
    }

    /** True by the name alone, for who has no class to ask. */
    public static boolean named(String className) {
        return NAME.matcher(className).matches();
    }
}
