package io.resilience.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No source file of a published module has more than 250 lines of code; a longer one hides a missing concept. */
class FileSizeTest {
    private static final int MOST_LINES = 250;
    private static final Path ROOT =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath().getParent();

    @Test
    void noFileIsTooLong() throws IOException {
        List<Path> sources = sources();
        Map<Path, Long> tooLong = new TreeMap<>();
        for (Path source : sources) {
            long lines = codeLines(source);
            if (lines > MOST_LINES) {
                tooLong.put(ROOT.relativize(source), lines);
            }
        }
        assertThat(sources).as("sources of the published modules").isNotEmpty();
        assertThat(tooLong).as("files over %d lines of code", MOST_LINES).isEmpty();
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (Path folder : List.of(ROOT, ROOT.resolve("extensions"))) {
            try (Stream<Path> modules = Files.list(folder)) {
                for (Path module : modules.filter(FileSizeTest::isPublished).toList()) {
                    sources.addAll(sources(module.resolve("src/main")));
                }
            }
        }
        return sources;
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(FileSizeTest::isSource).toList();
        }
    }

    private static boolean isPublished(Path module) {
        return module.getFileName().toString().startsWith("resilience-")
                && Files.isDirectory(module.resolve("src/main"));
    }

    private static boolean isSource(Path file) {
        String name = file.toString();
        return name.endsWith(".java") || name.endsWith(".aj");
    }

    /** Lines that are neither blank nor only comment; the formatter starts every line of a block comment with a star. */
    private static long codeLines(Path source) throws IOException {
        try (Stream<String> lines = Files.lines(source)) {
            return lines.map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .filter(line -> !line.startsWith("//") && !line.startsWith("/*") && !line.startsWith("*"))
                    .count();
        }
    }
}
