package io.resilience.check;

import io.resilience.woven.AnnotatedIndex;
import io.resilience.woven.MethodLine;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.Writer;
import java.lang.reflect.Method;
import java.nio.file.NoSuchFileException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.StandardLocation;

/**
 * The list of methods that carry guards' annotations, which the compiler puts among the classes; at start-up it is held against what is
 * really guarded. A build that compiles some sources only keeps the lines of the others.
 */
final class AnnotatedMethods {
    static final String FILE = AnnotatedIndex.RESOURCE;
    private static final String FIRST = "# Methods that carry annotations of guards. Written by the compiler.";

    private final Filer filer;

    AnnotatedMethods(Filer filer) {
        this.filer = filer;
    }

    /** Writes {@code methods}, and those lines there are of classes that {@code stays} says were not compiled and still exist. */
    void write(Collection<Method> methods, Predicate<String> stays, Element... origins) throws IOException {
        List<String> before = read();
        Set<String> lines = new TreeSet<>();
        before.stream()
                .filter(line -> line.contains("#") && !line.startsWith("#"))
                .filter(line -> stays.test(line.substring(0, line.indexOf('#'))))
                .forEach(lines::add);
        methods.forEach(method -> lines.add(MethodLine.of(method).toString()));
        if (lines.isEmpty() && before.isEmpty()) {
            return;
        }
        try (Writer out = filer.createResource(StandardLocation.CLASS_OUTPUT, "", FILE, origins)
                .openWriter()) {
            out.write(FIRST + "\n");
            for (String line : lines) {
                out.write(line + "\n");
            }
        }
    }

    private List<String> read() throws IOException {
        try {
            return filer.getResource(StandardLocation.CLASS_OUTPUT, "", FILE)
                    .getCharContent(true)
                    .toString()
                    .lines()
                    .toList();
        } catch (FileNotFoundException | NoSuchFileException none) {
            return List.of();
        }
    }
}
