package io.resilience.benchmarks.way;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.matcher.Matchers;
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
import org.aopalliance.intercept.MethodInvocation;

/** How a guard comes to a method. Woven classes are those of the weaving tests, each in a class loader of its own. */
public enum Way {
    /** No guard. */
    NONE("plain call") {
        @Override
        public MeasuredWork work() {
            return new GuardedWork();
        }
    },
    /** The plugin for builds. */
    BYTE_BUDDY("Byte Buddy") {
        @Override
        public MeasuredWork work() {
            return woven("bytebuddy-build", GuardedWork.class.getName());
        }
    },
    /** The aspect, at build time. */
    ASPECTJ("AspectJ") {
        @Override
        public MeasuredWork work() {
            return woven("compile-time", GuardedWork.class.getName());
        }
    },
    /** Interception. */
    GUICE("Guice") {
        @Override
        public MeasuredWork work() {
            return Guice.createInjector(new ResilienceModule(Resilience.current()))
                    .getInstance(GuardedWork.class);
        }
    },
    /** Guice's interception, with nothing to do. */
    GUICE_EMPTY("Guice's empty interceptor, no guard") {
        @Override
        public MeasuredWork work() {
            return Guice.createInjector(new AbstractModule() {
                        @Override
                        protected void configure() {
                            bindInterceptor(
                                    Matchers.subclassesOf(GuardedWork.class),
                                    Matchers.returns(Matchers.only(int.class)),
                                    MethodInvocation::proceed);
                        }
                    })
                    .getInstance(GuardedWork.class);
        }
    },
    /** Somebody's own aspect, which hands its join point to the guard. */
    AROUND("@Around with ProceedingJoinPoint") {
        @Override
        public MeasuredWork work() {
            return woven("compile-time", "io.resilience.weaving.compiletime.AroundWork");
        }
    },
    /** SmallRye's interceptors. */
    WELD("SmallRye 6.11.2 on Weld") {
        @Override
        public MeasuredWork work() {
            return WeldWork.open();
        }
    },
    /** resilience4j's aspects, as Spring's proxies run them; their time limit is for stages only. */
    SPRING("resilience4j 2.4.0 on Spring (no timeout)") {
        @Override
        public MeasuredWork work() {
            return SpringWork.open();
        }
    };

    private final String title;

    Way(String title) {
        this.title = title;
    }

    /** Its name. */
    public String title() {
        return title;
    }

    /** Whether there is no guard. */
    public boolean bare() {
        return this == NONE || this == GUICE_EMPTY;
    }

    /** Whether the guard is this project's. */
    public boolean ours() {
        return !bare() && this != WELD && this != SPRING;
    }

    /** An object to call; of ours, the current runtime guards it. */
    public abstract MeasuredWork work();

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
