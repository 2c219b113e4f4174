package io.resilience.tests.docs;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The sources that a snippet may come from: all tests, and all of the samples. White space does not count. */
final class SourceShelf {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    /** A line of a snippet that stands for left-out code. */
    private static final Pattern GAP = Pattern.compile("(?m)^\\s*(//\\s*)?(\\.\\.\\.|…)\\s*$");

    private static final Set<String> ELSEWHERE = Set.of("target", ".git", "node_modules");

    private final List<String> sources;

    private SourceShelf(List<String> sources) {
        this.sources = sources;
    }

    static SourceShelf under(Path root) throws IOException {
        List<String> sources = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean skipped = ELSEWHERE.contains(String.valueOf(folder.getFileName()));
                return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String path = root.relativize(file).toString().replace('\\', '/');
                if (path.endsWith(".java") && (path.contains("src/test/") || path.startsWith("samples/"))) {
                    sources.add(squeezed(Files.readString(file)));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return new SourceShelf(sources);
    }

    private static String squeezed(String text) {
        return SPACE.matcher(text).replaceAll("");
    }

    /** Whether one source has all parts of the snippet in order; a line {@code // ...} leaves something out. */
    boolean has(String snippet) {
        String[] parts = GAP.split(snippet);
        return sources.stream().anyMatch(source -> hasAll(source, parts));
    }

    private static boolean hasAll(String source, String[] parts) {
        int from = 0;
        for (String part : parts) {
            String wanted = squeezed(part);
            int at = source.indexOf(wanted, from);
            if (at < 0) {
                return false;
            }
            from = at + wanted.length();
        }
        return true;
    }
}
