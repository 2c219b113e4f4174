package io.resilience.benchmarks;

import com.google.inject.Guice;
import io.resilience.Resilience;
import io.resilience.guice.ResilienceModule;
import io.resilience.weaving.GuardedWork;
import io.resilience.weaving.MeasuredWork;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;

/** How a guard comes to a method. Woven classes are those of the weaving tests, each in a class loader of its own. */
public enum Way {
    /** No guard. */
    NONE("plain call") {
        @Override
        MeasuredWork work() {
            return new GuardedWork();
        }
    },
    /** The plugin for builds. */
    BYTE_BUDDY("Byte Buddy") {
        @Override
        MeasuredWork work() {
            return woven("bytebuddy-build", GuardedWork.class.getName());
        }
    },
    /** The aspect, at build time. */
    ASPECTJ("AspectJ") {
        @Override
        MeasuredWork work() {
            return woven("compile-time", GuardedWork.class.getName());
        }
    },
    /** Interception. */
    GUICE("Guice") {
        @Override
        MeasuredWork work() {
            return Guice.createInjector(new ResilienceModule(Resilience.current()))
                    .getInstance(GuardedWork.class);
        }
    },
    /** Somebody's own aspect, which hands its join point to the guard. */
    AROUND("@Around with ProceedingJoinPoint") {
        @Override
        MeasuredWork work() {
            return woven("compile-time", "io.resilience.weaving.compiletime.AroundWork");
        }
    };

    final String title;

    Way(String title) {
        this.title = title;
    }

    /** An object to call; the current runtime guards it. */
    abstract MeasuredWork work();

    private static MeasuredWork woven(String module, String type) {
        Path classes = Path.of("weaving-tests", module, "target", "classes");
        if (!Files.isDirectory(classes)) {
            throw new IllegalStateException(
                    classes.toAbsolutePath() + " is missing; build with -am, and run at the project's root");
        }
        try {
            return (MeasuredWork)
                    new WovenFirst(classes).loadClass(type).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " of " + classes + " can't be made", e);
        }
    }

    /** Finds the woven classes before those that the benchmarks depend on; the interface comes from the latter. */
    private static final class WovenFirst extends URLClassLoader {
        WovenFirst(Path classes) {
            super(new URL[] {url(classes)}, Way.class.getClassLoader());
        }

        private static URL url(Path classes) {
            try {
                return classes.toUri().toURL();
            } catch (MalformedURLException e) {
                throw new UncheckedIOException(new IOException(e));
            }
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                boolean ours = name.startsWith("io.resilience.weaving.") && !name.equals(MeasuredWork.class.getName());
                if (!ours) {
                    return super.loadClass(name, resolve);
                }
                Class<?> known = findLoadedClass(name);
                return known != null ? known : findClass(name);
            }
        }
    }
}
