package io.resilience.benchmarks;

import io.resilience.Resilience;
import io.resilience.config.Sources;
import io.resilience.weaver.bytebuddy.GuardsPlugin;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
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

/**
 * What a thousand woven methods cost: bytes of class files and jar, and the time to load them all and call each once. Every figure
 * is of a JVM of its own, the best of five.
 */
public final class StartUpCost {
    private static final int RUNS = 5;

    private StartUpCost() {}

    /** Without arguments prints the table; with a folder and a word, one time. */
    @SuppressWarnings("SystemOut")
    public static void main(String... args) throws Exception {
        if (args.length == 2) {
            System.out.println(callEachOnce(Path.of(args[0]), args[1].equals("guards")));
            return;
        }
        Path plain = Files.createTempDirectory("plain");
        Path byteBuddy = Files.createTempDirectory("byte-buddy");
        Path aspectj = Files.createTempDirectory("aspectj");
        ThousandMethods.write(plain);
        new Plugin.Engine.Default()
                .with(ClassFileLocator.ForClassLoader.ofSystemLoader())
                .apply(plain.toFile(), byteBuddy.toFile(), new Plugin.Factory.Simple(new GuardsPlugin()));
        weaveByAspectJ(plain, aspectj);
        System.out.println("| 1,000 methods in 100 classes | class files, KB | jar, KB | loaded and called once, ms |");
        System.out.println("|---|---|---|---|");
        row("not woven", plain, "calls");
        row("not woven, their guards made by hand", plain, "guards");
        row("Byte Buddy", byteBuddy, "calls");
        row("AspectJ", aspectj, "calls");
    }

    private static void weaveByAspectJ(Path from, Path to)
            throws IOException, URISyntaxException, ClassNotFoundException {
        URL aspect = Class.forName("io.resilience.weaver.Guarding")
                .getProtectionDomain()
                .getCodeSource()
                .getLocation();
        List<String> problems = new ArrayList<>();
        Main.bareMain(
                new String[] {
                    "-inpath", from.toString(),
                    "-aspectpath", Path.of(aspect.toURI()).toString(),
                    "-classpath", System.getProperty("java.class.path"),
                    "-d", to.toString(),
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
    }

    @SuppressWarnings("SystemOut")
    private static void row(String title, Path folder, String word) throws IOException, InterruptedException {
        double best = Double.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            best = Math.min(best, forked(folder, word));
        }
        System.out.printf(
                "| %s | %d | %d | %.0f |%n",
                title, bytes(folder) / 1024, jar(folder).length() / 1024, best);
    }

    private static double forked(Path folder, String word) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        StartUpCost.class.getName(),
                        folder.toString(),
                        word)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String answer = new String(process.getInputStream().readAllBytes()).strip();
        if (process.waitFor() != 0) {
            throw new IOException("the JVM that should call " + folder + " failed");
        }
        return Double.parseDouble(answer);
    }

    /** Milliseconds to load all classes and call each method once. */
    private static double callEachOnce(Path folder, boolean guardsByHand) throws Exception {
        Resilience resilience = Resilience.builder()
                .configure(settings -> settings.source(Sources.NONE))
                .build();
        resilience.makeCurrent();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            long began = System.nanoTime();
            for (int number = 0; number < ThousandMethods.CLASSES; number++) {
                Class<?> type = loader.loadClass(ThousandMethods.name(number));
                Object service = type.getConstructor().newInstance();
                for (Method method : type.getDeclaredMethods()) {
                    if (method.getName().startsWith("operation")
                            && !method.isSynthetic()
                            && java.lang.reflect.Modifier.isPublic(method.getModifiers())) {
                        if (guardsByHand) {
                            resilience.guard(type, method);
                        }
                        method.invoke(service, arguments(method));
                    }
                }
            }
            return (System.nanoTime() - began) / 1e6;
        }
    }

    private static Object[] arguments(Method method) {
        Object[] values = {"text", 1, 2L, "object", 0.5, List.of(), true};
        return java.util.Arrays.copyOf(values, method.getParameterCount());
    }

    private static long bytes(Path folder) throws IOException {
        long sum = 0;
        for (Path file : files(folder)) {
            sum += Files.size(file);
        }
        return sum;
    }

    private static File jar(Path folder) throws IOException {
        Path jar = Files.createTempFile("classes", ".jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Path file : files(folder)) {
                zip.putNextEntry(new ZipEntry(folder.relativize(file).toString()));
                Files.copy(file, zip);
            }
        }
        return jar.toFile();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".class")).toList();
        }
    }
}
