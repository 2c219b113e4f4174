package io.resilience.weaver.receipt;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.pool.TypePool;

/**
 * Writes the receipts of folders of woven classes, for Ant, scripts and other builds: {@code java ... ReceiptMain target/classes}. What
 * the classes use must be on the class path, and Byte Buddy as well.
 */
public final class ReceiptMain {
    private static final String ENDING = ".class";

    private ReceiptMain() {}

    /** One receipt for each folder; fails as {@link ReceiptPlugin#close} does. */
    public static void main(String[] folders) throws IOException {
        for (String folder : folders) {
            write(Path.of(folder));
        }
    }

    private static void write(Path folder) throws IOException {
        try (ClassFileLocator files = new ClassFileLocator.Compound(
                        new ClassFileLocator.ForFolder(folder.toFile()),
                        ClassFileLocator.ForClassLoader.ofSystemLoader());
                ReceiptPlugin plugin = new ReceiptPlugin(folder.toFile())) {
            TypePool types = TypePool.Default.of(files);
            for (String name : names(folder)) {
                plugin.matches(types.describe(name).resolve());
            }
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString())
                    .filter(file -> file.endsWith(ENDING) && !file.endsWith("-info" + ENDING))
                    .map(file ->
                            file.substring(0, file.length() - ENDING.length()).replace(File.separatorChar, '.'))
                    .toList();
        }
    }
}
