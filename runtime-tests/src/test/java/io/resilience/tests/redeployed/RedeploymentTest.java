package io.resilience.tests.redeployed;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.Resilience;
import java.io.File;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * A server loads an application eight times, runs it, closes it and drops it, on one of its own threads, which lives on. Nothing may keep
 * a class loader: no thread, timer, thread local, cache or access context of the library.
 */
@Timeout(600)
class RedeploymentTest {
    private static final int ROUNDS = 8;
    private static final long LONG_ENOUGH_SECONDS = 120;

    private static final String OWN = "io.resilience.tests.redeployed.";

    /** Has only the application; the library is its parent's. */
    private static final class OfApplication extends URLClassLoader {
        OfApplication() throws MalformedURLException {
            super("application", classPath(), RedeploymentTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                Class<?> known = findLoadedClass(name);
                if (known != null) {
                    return known;
                }
                return name.startsWith(OWN) ? findClass(name) : super.loadClass(name, resolve);
            }
        }
    }

    private static URLClassLoader ofAll() {
        try {
            return new URLClassLoader("application and library", classPath(), ClassLoader.getPlatformClassLoader());
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static URLClassLoader ofApplication() {
        try {
            return new OfApplication();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static URL[] classPath() throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            urls.add(Path.of(entry).toUri().toURL());
        }
        return urls.toArray(new URL[0]);
    }

    @Test
    void theLibraryInTheApplicationsLoaderGoesWithIt() throws Exception {
        goes(RedeploymentTest::ofAll);
    }

    @Test
    void theLibraryInASharedParentLetsApplicationsGo() throws Exception {
        try (Resilience other = Resilience.builder().build()) { // of a neighbour that goes on
            assertThat(other.operations()).isEmpty();
            goes(RedeploymentTest::ofApplication);
        }
        goes(RedeploymentTest::ofApplication);
    }

    private static void goes(Supplier<URLClassLoader> server) throws Exception {
        List<WeakReference<ClassLoader>> idle = List.of(run("idle", server.get()));
        await(idle, "which did nothing");
        List<WeakReference<ClassLoader>> used = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            used.add(run("run", server.get()));
        }
        await(used, "which used the library");
    }

    /** Runs a method of the application, whose class loader nobody here holds any more. */
    private static WeakReference<ClassLoader> run(String method, URLClassLoader loader)
            throws ReflectiveOperationException, IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try (loader) {
            loader.loadClass(OWN + "Application").getMethod(method).invoke(null);
        } finally {
            thread.setContextClassLoader(before);
        }
        return new WeakReference<>(loader);
    }

    private static void await(List<WeakReference<ClassLoader>> loaders, String which) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONG_ENOUGH_SECONDS);
        long left = left(loaders);
        while (left > 0 && System.nanoTime() < end) {
            System.gc();
            TimeUnit.MILLISECONDS.sleep(20);
            left = left(loaders);
        }
        assertThat(left).as("class loaders left of applications %s", which).isZero();
    }

    private static long left(List<WeakReference<ClassLoader>> loaders) {
        return loaders.stream().filter(loader -> loader.get() != null).count();
    }
}
