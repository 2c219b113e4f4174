package io.resilience.check;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The real compiler, run on sources given as text; what it makes lies in a folder. */
final class Javac {
    private static final Pattern NAME =
            Pattern.compile("(?:class|interface|enum|record|@interface) (?:/\\*!\\*/ )?(\\w+)");
    private static final String IMPORTS = "import io.resilience.annotation.*; import java.util.*; "
            + "import java.util.concurrent.*; import java.util.function.*; import java.io.*; ";

    private final Path folder;
    private final List<String> options = new ArrayList<>();
    private final List<Processor> processors = new ArrayList<>();

    Javac(Path folder) {
        this.folder = folder;
    }

    /** What the compiler said. */
    record Said(List<Diagnostic<? extends JavaFileObject>> all, boolean succeeded, String printed) {
        List<String> errors() {
            return texts(Diagnostic.Kind.ERROR);
        }

        List<String> texts(Diagnostic.Kind... kinds) {
            return all.stream()
                    .filter(each -> List.of(kinds).contains(each.getKind()))
                    .map(each -> each.getMessage(Locale.ROOT))
                    .toList();
        }
    }

    Javac with(Processor processor) {
        processors.add(processor);
        return this;
    }

    Javac option(String option) {
        options.add(option);
        return this;
    }

    Javac file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    /** Compiles sources in the package {@code shop}; the usual imports stand before the first line. */
    Said compile(String... sources) {
        return compile(List.of(sources).stream().map(Javac::source).toList());
    }

    Said compile(List<? extends JavaFileObject> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
        StringWriter printed = new StringWriter();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(collector, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<String> all = new ArrayList<>(options);
            all.addAll(List.of("-d", folder.toString(), "-parameters", "-Xlint:-options"));
            if (processors.isEmpty()) {
                all.add("-proc:none");
            }
            JavaCompiler.CompilationTask task = compiler.getTask(printed, files, collector, all, null, sources);
            task.setProcessors(processors);
            boolean succeeded = task.call();
            return new Said(List.copyOf(collector.getDiagnostics()), succeeded, printed.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JavaFileObject source(String text) {
        return source("shop." + nameOf(text), whole(text));
    }

    /** The simple name of the first class. */
    static String nameOf(String text) {
        Matcher name = NAME.matcher(text);
        if (!name.find()) {
            throw new IllegalArgumentException("no class in " + text);
        }
        return name.group(1);
    }

    /** The source with package and imports, in its first line. */
    static String whole(String text) {
        return "package shop; " + IMPORTS + text;
    }

    static JavaFileObject source(String name, String text) {
        URI uri = URI.create("string:///" + name.replace('.', '/') + ".java");
        return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}
