package io.resilience.config;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where the classes are found that settings name: by the loader of the application, whatever thread reads its settings. */
final class NamedClasses {
    private NamedClasses() {}

    /** Reads settings, with {@code application} as the thread's context loader; null: with the one that it has. */
    static <T> T of(@Nullable ClassLoader application, Supplier<T> reading) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        if (application == null || application == before) {
            return reading.get();
        }
        thread.setContextClassLoader(application);
        try {
            return reading.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    static ClassLoader loader() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return context == null ? NamedClasses.class.getClassLoader() : context;
    }
}
