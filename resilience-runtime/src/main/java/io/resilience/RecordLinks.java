package io.resilience;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Proxy;
import java.lang.runtime.ObjectMethods;
import java.net.URL;
import java.net.URLClassLoader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the JDK forget the records of this library. {@link ObjectMethods} keeps, in method handles that all of a JVM share, the types of
 * the record whose {@code equals} or {@code hashCode} was linked last, and with them the class loader of an application that has ended:
 * strongly in JDK 17; softly later, if their loader isn't one of the JDK's. Linking those methods once more, for classes of either
 * sort, puts these in their place.
 */
final class RecordLinks {
    private static final Logger LOG = LoggerFactory.getLogger(RecordLinks.class);

    private RecordLinks() {}

    static void forget() {
        try (URLClassLoader empty = new URLClassLoader(new URL[0], ClassLoader.getPlatformClassLoader())) {
            link(aClassOf(empty));
            link(aClassOf(ClassLoader.getPlatformClassLoader()));
        } catch (Throwable odd) { // then one class loader stays, as it would without this
            LOG.debug("the JDK may keep a class loader of the application that has ended", odd);
        }
    }

    private static Class<?> aClassOf(ClassLoader loader) {
        return Proxy.newProxyInstance(loader, new Class<?>[] {Runnable.class}, (proxy, method, arguments) -> null)
                .getClass();
    }

    private static void link(Class<?> type) throws Throwable {
        MethodHandle component = MethodHandles.dropArguments(MethodHandles.zero(type), 0, type);
        link("equals", MethodType.methodType(boolean.class, type, Object.class), type, component);
        link("hashCode", MethodType.methodType(int.class, type), type, component);
        link("toString", MethodType.methodType(String.class, type), type, component);
    }

    private static void link(String method, MethodType as, Class<?> type, MethodHandle component) throws Throwable {
        ObjectMethods.bootstrap(MethodHandles.lookup(), method, as, type, "value", component);
    }
}
