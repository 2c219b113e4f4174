package io.resilience.samples.grocery.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;

/** A class loader in which the sample's own classes are the woven ones, and everything else is shared with its parent. */
public final class WovenClasses extends URLClassLoader {
    private static final String OURS = "io.resilience.samples.grocery.";

    static {
        registerAsParallelCapable();
    }

    private WovenClasses(Path directory, ClassLoader parent) throws MalformedURLException {
        super(new URL[] {directory.toUri().toURL()}, parent);
    }

    /** Loads from {@code woven-classes}, which the build puts beside the directory that {@code plain} came from. */
    public static WovenClasses beside(Class<?> plain) {
        try {
            Path classes = Path.of(
                    plain.getProtectionDomain().getCodeSource().getLocation().toURI());
            Path woven = classes.resolveSibling("woven-classes");
            if (!Files.isDirectory(woven)) {
                throw new IllegalStateException("no woven classes at " + woven
                        + "; run the sample through Maven, whose phase process-classes makes them");
            }
            return new WovenClasses(woven, plain.getClassLoader());
        } catch (URISyntaxException | IOException e) {
            throw new UncheckedIOException("cannot find the woven classes", new IOException(e));
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(OURS)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? findClass(name) : loaded;
        }
    }
}
