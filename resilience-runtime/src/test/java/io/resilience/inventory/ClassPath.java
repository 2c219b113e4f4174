package io.resilience.inventory;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The class path of the test with a folder in front, which the thread sees until it is closed. */
final class ClassPath implements AutoCloseable {
    private final ClassLoader before = Thread.currentThread().getContextClassLoader();
    private final URLClassLoader loader;

    private ClassPath(Path folder) throws IOException {
        loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, before);
        Thread.currentThread().setContextClassLoader(loader);
    }

    /** Writes a file of lines, then looks at the folder. */
    static ClassPath with(Path folder, String resource, List<String> lines) throws IOException {
        write(folder, resource, lines);
        return new ClassPath(folder);
    }

    static void write(Path folder, String resource, List<String> lines) throws IOException {
        Path file = folder.resolve(resource);
        Files.createDirectories(file.getParent());
        Files.write(file, lines);
    }

    @Override
    public void close() throws IOException {
        Thread.currentThread().setContextClassLoader(before);
        loader.close();
    }
}
