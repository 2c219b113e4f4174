package io.resilience.benchmarks.cost;

import io.resilience.weaver.bytebuddy.GuardsPlugin;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.bytebuddy.build.Plugin;
import net.bytebuddy.dynamic.ClassFileLocator;
import org.aspectj.tools.ajc.Main;

/** Folders of generated classes, plain and woven. */
final class Woven {
    private Woven() {}

    static Path plain(int classes) throws IOException {
        Path plain = Files.createTempDirectory("plain");
        GeneratedServices.write(plain, classes);
        return plain;
    }

    static Path byByteBuddy(Path plain) throws IOException {
        Path woven = Files.createTempDirectory("byte-buddy");
        new Plugin.Engine.Default()
                .with(ClassFileLocator.ForClassLoader.ofSystemLoader())
                .apply(plain.toFile(), woven.toFile(), new Plugin.Factory.Simple(new GuardsPlugin()));
        return woven;
    }

    static Path byAspectJ(Path plain) throws IOException, URISyntaxException, ClassNotFoundException {
        URL aspect = Class.forName("io.resilience.weaver.Guarding")
                .getProtectionDomain()
                .getCodeSource()
                .getLocation();
        Path woven = Files.createTempDirectory("aspectj");
        List<String> problems = new ArrayList<>();
        Main.bareMain(
                new String[] {
                    "-inpath", plain.toString(),
                    "-aspectpath", Path.of(aspect.toURI()).toString(),
                    "-classpath", System.getProperty("java.class.path"),
                    "-d", woven.toString(),
                    "-17", "-nowarn"
                },
                false,
                problems,
                problems,
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
        if (!problems.isEmpty()) {
            throw new IOException("ajc did not weave: " + problems);
        }
        return woven;
    }

    /** Bytes of the class files. */
    static long bytes(Path folder) throws IOException {
        long sum = 0;
        for (Path file : files(folder)) {
            sum += Files.size(file);
        }
        return sum;
    }

    /** Bytes of a jar of the class files. */
    static long jar(Path folder) throws IOException {
        Path jar = Files.createTempFile("classes", ".jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Path file : files(folder)) {
                zip.putNextEntry(new ZipEntry(folder.relativize(file).toString()));
                Files.copy(file, zip);
            }
        }
        return Files.size(jar);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".class")).toList();
        }
    }
}
