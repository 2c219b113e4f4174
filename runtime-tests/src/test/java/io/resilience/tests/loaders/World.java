package io.resilience.tests.loaders;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A copy of the library and of the tests in a loader of its own, where nobody has built a runtime yet. */
final class World {
    private World() {}

    /** Runs a static method of a class, as the copy has it; its context loader is the copy's. */
    static void run(Class<?> type, String method) throws Throwable {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            thread.setContextClassLoader(loader);
            var copy = Class.forName(type.getName(), true, loader).getDeclaredMethod(method);
            copy.setAccessible(true);
            copy.invoke(null);
        } catch (InvocationTargetException thrown) {
            throw thrown.getTargetException();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** The class path of the tests, in front of it other folders. */
    static URL[] classPath(Path... more) {
        List<URL> all = new ArrayList<>();
        for (Path folder : more) {
            all.add(url(folder));
        }
        Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(System.getProperty("java.class.path"))
                .map(entry -> url(Path.of(entry)))
                .forEach(all::add);
        return all.toArray(URL[]::new);
    }

    private static URL url(Path entry) {
        try {
            return entry.toUri().toURL();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
