package io.resilience.check;

import io.resilience.config.AnnotationReader;
import io.resilience.config.Configuration;
import io.resilience.exception.Problem;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;

/**
 * Checks class files by the rules of start-up and those for builds. No code of theirs runs, and what their code needs need not be
 * there; what their methods' signatures name must be.
 */
public final class ClassFileCheck {
    private final ClassFiles files;
    private final OutlineLoader loader;
    private final Map<String, Boolean> asking = new HashMap<>();
    private final TypeCheck check;

    ClassFileCheck(ClassFiles files, Configuration configuration) {
        this.files = files;
        this.loader = new OutlineLoader(files);
        this.check = new TypeCheck(configuration);
    }

    /**
     * All problems and doubts of the annotated classes in a folder.
     *
     * @param classPath where the classes find what they name
     * @param settings the program's {@code resilience.yaml}; null for the one in the folder, if there is one
     * @throws IOException if a folder or jar can't be read
     */
    public static List<Problem> of(Path folder, List<Path> classPath, @Nullable Path settings) throws IOException {
        List<Problem> problems = new ArrayList<>();
        Configuration configuration = BuildSettings.read(folder, settings, problems);
        List<Path> all = Stream.concat(Stream.of(folder), classPath.stream()).toList();
        ClassFileCheck check = new ClassFileCheck(ClassFiles.of(all), configuration);
        problems.addAll(check.problems(ClassFiles.namesIn(folder)));
        return problems;
    }

    List<Problem> problems(List<String> names) {
        names.forEach(this::look);
        return check.findings().stream().map(Finding::problem).distinct().toList();
    }

    private void look(String name) {
        if (isAnnotated(name)) {
            try {
                check.check(loader.loadClass(name));
            } catch (ClassNotFoundException | LinkageError unreadable) {
                check.findings().add(new Finding(Object.class, null, TypeCheck.unreadable(name, unreadable)));
            }
        }
    }

    /** Whether a class, its methods or its superclasses carry annotations that ask for guards. */
    private boolean isAnnotated(String name) {
        for (String at = name; at != null; ) {
            ClassReader reader = files.reader(at);
            if (reader == null) {
                return false;
            }
            AnnotationScan scan = AnnotationScan.of(reader);
            if (scan.found().stream().anyMatch(this::asks)) {
                return true;
            }
            at = scan.superName();
        }
        return false;
    }

    private boolean asks(String annotation) {
        Boolean known = asking.get(annotation);
        if (known == null) {
            known = find(annotation);
            asking.put(annotation, known);
        }
        return known;
    }

    private boolean find(String annotation) {
        try {
            Class<?> type = loader.loadClass(annotation);
            return type.isAnnotation() && AnnotationReader.asks(type.asSubclass(Annotation.class));
        } catch (ClassNotFoundException | LinkageError absent) {
            return false; // as for the JVM, an annotation whose type is absent is not there
        }
    }
}
