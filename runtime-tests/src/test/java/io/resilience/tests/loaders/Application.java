package io.resilience.tests.loaders;

import java.net.URLClassLoader;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A program in a loader of its own: its classes are loaded anew, the library is the parent's. */
final class Application extends URLClassLoader {
    private static final String OWN = "io.resilience.tests.loaders.app.";

    static {
        registerAsParallelCapable();
    }

    /** {@code folder} stands before the class path, and is what this program alone has. */
    Application(Path... folder) {
        super(World.classPath(folder), Application.class.getClassLoader());
    }

    Program program(String name) throws ReflectiveOperationException {
        return (Program) Class.forName(OWN + name, true, this).getConstructor().newInstance();
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(OWN)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : findClass(name);
        }
    }

    @Override
    public java.net.@Nullable URL getResource(String name) {
        java.net.URL own = findResource(name);
        return own != null ? own : super.getResource(name);
    }
}
