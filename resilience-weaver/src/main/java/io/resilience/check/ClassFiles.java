package io.resilience.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;

/** Outlines of class files. */
final class ClassFiles implements OutlineSource {
    private final Finder finder;

    ClassFiles(Finder finder) {
        this.finder = finder;
    }

    /** Finds class files. */
    interface Finder {
        /** The class file of a binary name, null for none. */
        byte @Nullable [] find(String name) throws IOException;
    }

    /** Those of folders and jars, found in the order given. */
    static ClassFiles of(List<Path> path) throws IOException {
        List<URL> urls = new ArrayList<>();
        for (Path each : path) {
            urls.add(url(each));
        }
        URLClassLoader all = new URLClassLoader(urls.toArray(URL[]::new), null);
        return new ClassFiles(name -> {
            try (InputStream in = all.getResourceAsStream(name.replace('.', '/') + ".class")) {
                return in == null ? null : in.readAllBytes();
            }
        });
    }

    private static URL url(Path path) throws MalformedURLException {
        return path.toUri().toURL();
    }

    /** The binary names of the classes in a folder, sorted. */
    static List<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file)
                            .toString()
                            .replace(folder.getFileSystem().getSeparator(), "."))
                    .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                    .filter(file -> !file.startsWith("META-INF."))
                    .map(file -> file.substring(0, file.length() - ".class".length()))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public boolean describe(String name, ClassVisitor visitor) {
        ClassReader reader = reader(name);
        if (reader != null) {
            reader.accept(visitor, ClassReader.SKIP_CODE);
        }
        return reader != null;
    }

    @Nullable
    ClassReader reader(String name) {
        try {
            byte[] bytes = finder.find(name);
            return bytes == null ? null : new ClassReader(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("the class file of " + name + " can't be read", e);
        }
    }
}
