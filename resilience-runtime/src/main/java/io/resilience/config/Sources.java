package io.resilience.config;

import io.resilience.exception.Problem;
import io.resilience.exception.ProblemKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where a program's configuration lies.
 *
 * @param classes whose {@code resilience.yaml} is read first, null for none
 * @param directory whose {@code resilience.yaml} is read next, null for none
 * @param property the value of a system property, of which {@code resilience.config} names a further file; null for unset
 * @param environment the environment variables
 */
public record Sources(
        @Nullable ClassLoader classes,
        @Nullable Path directory,
        Function<String, @Nullable String> property,
        Map<String, String> environment) {
    /** The name of the file on the class path and in the working directory. */
    public static final String FILE = "resilience.yaml";
    /** The system property that names a further file. */
    public static final String PROPERTY = "resilience.config";

    private static final Function<String, @Nullable String> PROPERTIES = System::getProperty;

    /** No sources. */
    public static final Sources NONE = new Sources(null, null, name -> null, Map.of());

    /** Copies the map. */
    public Sources {
        environment = Map.copyOf(environment);
    }

    /** Working directory, properties and environment of this program, and the class path of {@code application}. */
    public static Sources system(ClassLoader application) {
        return new Sources(application, Path.of(""), PROPERTIES, System.getenv());
    }

    /** The same of another application, where they are a whole program's. */
    Sources seenFrom(ClassLoader application) {
        return property == PROPERTIES ? new Sources(application, directory, property, environment) : this;
    }

    @Nullable
    Document onClassPath(Collection<Problem> problems) {
        URL url = classes == null ? null : classes.getResource(FILE);
        if (url == null) {
            return null;
        }
        try (InputStream in = url.openStream()) {
            return document(FILE + " on the class path", in, problems);
        } catch (IOException e) {
            problems.add(unreadable(FILE + " on the class path", "can't be read: " + e, "make it readable"));
            return null;
        }
    }

    /** What the files say that may change while the program runs, weakest first. */
    List<NamedDocument> files(Collection<Problem> problems) {
        List<NamedDocument> files = new ArrayList<>();
        Document here = inDirectory(problems);
        if (here != null) {
            files.add(new NamedDocument(FILE, here));
        }
        Document named = byProperty(problems);
        if (named != null) {
            files.add(new NamedDocument(String.valueOf(property.apply(PROPERTY)), named));
        }
        return files;
    }

    private @Nullable Document inDirectory(Collection<Problem> problems) {
        if (directory == null || !Files.exists(directory.resolve(FILE))) {
            return null;
        }
        return file(directory.resolve(FILE), FILE, problems);
    }

    private @Nullable Document byProperty(Collection<Problem> problems) {
        String path = property.apply(PROPERTY);
        if (path == null || path.isBlank()) {
            return null;
        }
        Path file;
        try {
            file = Path.of(path);
        } catch (java.nio.file.InvalidPathException e) {
            problems.add(unreadable("-D" + PROPERTY + "=" + path, "is no path: " + e.getReason(), "name a file"));
            return null;
        }
        return file(file, path, problems);
    }

    private static @Nullable Document file(Path file, String name, Collection<Problem> problems) {
        try (InputStream in = Files.newInputStream(file)) {
            return document(name, in, problems);
        } catch (IOException e) {
            problems.add(unreadable(name, "can't be read: " + e, "name a file that exists and is readable"));
            return null;
        }
    }

    private static Problem unreadable(String name, String cause, String remedy) {
        return Problem.of(ProblemKind.FILE_UNREADABLE, name, cause, remedy);
    }

    private static Document document(String name, InputStream in, Collection<Problem> problems) throws IOException {
        byte[] bytes = in.readNBytes(YamlText.LARGEST + 1);
        if (bytes.length > YamlText.LARGEST) {
            problems.add(unreadable(name, "is larger than 1 MiB", "a configuration is smaller than that"));
            return DocumentReader.read(name, "", problems);
        }
        try {
            return DocumentReader.read(name, Utf8.text(bytes), problems);
        } catch (CharacterCodingException other) {
            problems.add(unreadable(name, String.valueOf(other.getMessage()), "save the file as UTF-8"));
            return DocumentReader.read(name, "", problems);
        }
    }

    /** The profiles that come with the runtime. */
    static Document shipped() {
        try (InputStream in = java.util.Objects.requireNonNull(Sources.class.getResourceAsStream("profiles.yaml"))) {
            java.util.List<Problem> problems = new java.util.ArrayList<>();
            Document document = document("profiles.yaml of resilience-runtime", in, problems);
            if (!problems.isEmpty()) {
                throw new IllegalStateException(problems.toString());
            }
            return document;
        } catch (IOException e) {
            throw new UncheckedIOException("profiles.yaml of resilience-runtime can't be read", e);
        }
    }
}
