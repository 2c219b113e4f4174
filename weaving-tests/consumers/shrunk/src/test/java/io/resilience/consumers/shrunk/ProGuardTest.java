package io.resilience.consumers.shrunk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program is shrunk and renamed by ProGuard, and run. */
class ProGuardTest {
    private static final String MAIN = "io.resilience.consumers.shrunk.Program";

    @TempDir
    private Path folder;

    /** What came of it, and what was written. */
    private record Run(int status, String output) {
        static Run java(List<String> arguments) throws IOException, InterruptedException {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC"));
            command.addAll(arguments);
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Run(process.waitFor(), output);
        }
    }

    private static List<String> libraries(Predicate<String> which) {
        return Arrays.stream(System.getProperty("program").split(File.pathSeparator))
                .filter(which)
                .toList();
    }

    private static boolean isOurs(String path) {
        return path.contains("resilience-annotations") || path.contains("resilience-runtime");
    }

    /** Runs the program as ProGuard leaves it; {@code how} it treats our jars is {@code -injars}, or {@code -libraryjars} for as they are. */
    private Run shrunk(String how, String... rules) throws Exception {
        Path jar = folder.resolve("shrunk.jar");
        List<String> configuration = new ArrayList<>();
        configuration.add("-injars '" + Path.of("target/classes").toAbsolutePath() + "'(!module-info.class)");
        libraries(ProGuardTest::isOurs)
                .forEach(each -> configuration.add(how + " '" + each + "'(!module-info.class,!META-INF/maven/**)"));
        configuration.add("-outjars '" + jar + "'");
        libraries(each -> !isOurs(each)).forEach(each -> configuration.add("-libraryjars '" + each + "'"));
        configuration.add("-libraryjars '" + jdk() + "'");
        configuration.add("-dontnote **");
        configuration.add("-ignorewarnings");
        configuration.add("-keep public class " + MAIN + " { public static void main(java.lang.String[]); }");
        configuration.addAll(List.of(rules));
        Path file = Files.write(folder.resolve("program.pro"), configuration);
        Run proguard = Run.java(List.of("-cp", System.getProperty("java.class.path"), "proguard.ProGuard", "@" + file));
        assertThat(proguard.status()).as(proguard.output()).isZero();
        List<String> path = new ArrayList<>(libraries(each -> !isOurs(each) || how.equals("-libraryjars")));
        path.add(0, jar.toString());
        return Run.java(List.of("-cp", String.join(File.pathSeparator, path), MAIN));
    }

    /** What programs use of the JDK, as a jar: not every JDK has its modules as files. */
    private Path jdk() throws IOException {
        Path jar = folder.resolve("jdk.jar");
        Path modules = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.setLevel(Deflater.NO_COMPRESSION);
            for (String each :
                    List.of("java.base/java", "java.logging/java", "java.management/java", "jdk.jfr/jdk/jfr")) {
                copy(modules.resolve(each), out);
            }
        }
        return jar;
    }

    private static void copy(Path packages, JarOutputStream out) throws IOException {
        try (Stream<Path> files = Files.walk(packages)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                out.putNextEntry(
                        new JarEntry(file.subpath(2, file.getNameCount()).toString()));
                out.write(Files.readAllBytes(file));
            }
        }
    }

    /** The rules that lie in the jars; R8 finds them by itself. */
    private static String[] shipped() throws IOException {
        return new String[] {rules("resilience-annotations"), rules("resilience-runtime")};
    }

    private static String rules(String jar) throws IOException {
        try (InputStream in = ProGuardTest.class.getResourceAsStream("/META-INF/proguard/" + jar + ".pro")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void withTheRulesThatAreShippedItIsGuarded() throws Exception {
        Run run = shrunk("-injars", shipped());
        assertThat(run.output())
                .contains("self-check: []")
                .contains("opera at attempt 3")
                .contains("ballet is sold out after 3");
        assertThat(run.status()).isZero();
    }

    /** Everything is kept but the annotations: what ProGuard does unless it is told to keep attributes. */
    @Test
    void withoutAnnotationsNothingRunsUnguardedInSilence() throws Exception {
        Run run = shrunk("-libraryjars", "-keep class io.resilience.** { *; }");
        assertThat(run.output())
                .contains("self-check: [")
                .doesNotContain("self-check: []")
                .contains("has no annotations")
                .doesNotContain("at attempt");
        assertThat(run.status()).isNotZero();
    }
}
