package io.resilience.durability.trial;

import io.resilience.annotation.Capture;
import io.resilience.durability.child.ChildMain;
import io.resilience.durability.child.ChildSettings;
import io.resilience.durability.child.ChildSettings.Place;
import io.resilience.durability.child.Fault;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a program is started. Its start takes longer than what most of them do, so their classes are loaded from an archive (application
 * class-data sharing), which one program writes first. An archive takes jars only: folders of this JVM's class path are packed.
 */
final class ChildJvm {
    private static final List<String> QUICK =
            List.of("-Xshare:auto", "-Xlog:cds=off", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m");
    private static final URI NOBODY = URI.create("http://127.0.0.1:1");

    private final String classPath;
    private final Path archive;

    private ChildJvm(Path folder) throws IOException {
        this.classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> packed(Path.of(entry), folder))
                .collect(Collectors.joining(File.pathSeparator));
        this.archive = folder.resolve("classes.jsa");
        writeArchive(folder);
    }

    /** The command that starts a program with these settings and more options of the JVM. */
    static List<String> command(ChildSettings settings, List<String> options) {
        ChildJvm jvm = Holder.INSTANCE;
        List<String> all = new ArrayList<>(List.of("-XX:SharedArchiveFile=" + jvm.archive));
        all.addAll(options);
        return jvm.command(all, settings);
    }

    private List<String> command(List<String> options, ChildSettings settings) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(QUICK);
        command.addAll(options);
        command.addAll(settings.arguments());
        command.addAll(List.of("-cp", classPath, ChildMain.class.getName()));
        return command;
    }

    private static String packed(Path entry, Path folder) {
        if (!Files.isDirectory(entry)) {
            return entry.toString();
        }
        try {
            Path jar = Files.createTempFile(folder, "classes", ".jar");
            ToolProvider.findFirst("jar")
                    .orElseThrow()
                    .run(System.out, System.err, "-cf", jar.toString(), "-C", entry.toString(), ".");
            return jar.toString();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A program that keeps a letter for a target that isn't there, and ends in order. Without an archive all others start as well, but later. */
    private void writeArchive(Path folder) throws IOException {
        Place place = new Place("jdbc:sqlite:" + folder.resolve("letters.db"), "", "");
        ChildSettings settings =
                new ChildSettings(place, NOBODY, Capture.ON_FAILURE, Duration.ofSeconds(1), Fault.NONE);
        Process process = new ProcessBuilder(command(List.of("-XX:ArchiveClassesAtExit=" + archive), settings))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("archive.txt").toFile())
                .start();
        try (OutputStream in = process.getOutputStream()) {
            in.write("offer 0 1 #1\n".getBytes(StandardCharsets.UTF_8));
        }
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopping) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** Made for the first program, and kept for all of this JVM. */
    private static final class Holder {
        static final ChildJvm INSTANCE = make();

        private static ChildJvm make() {
            try {
                return new ChildJvm(Files.createTempDirectory(Path.of("target").toAbsolutePath(), "child"));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
