package io.resilience.store;

import io.resilience.exception.Problem;
import io.resilience.exception.ProblemKind;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what must not stand in a configuration, from files and environment variables; a problem names the place, never the secret. */
record Secrets(Function<String, @Nullable String> environment, Collection<Problem> problems) {

    /** The first line of a file; null with a problem where there is none. */
    @Nullable
    String file(String setting, String path) {
        try {
            String line = Files.readString(Path.of(path)).lines().findFirst().orElse("");
            return line.isBlank() ? unreadable(setting, "file " + path + " is empty") : line.strip();
        } catch (CharacterCodingException other) {
            return unreadable(setting, "file " + path + " is not UTF-8");
        } catch (IOException | InvalidPathException | SecurityException broken) {
            return unreadable(setting, "file " + path + " can't be read: " + broken);
        }
    }

    /** An environment variable; null with a problem where there is none. */
    @Nullable
    String variable(String setting, String name) {
        String value = environment.apply(name);
        return value == null || value.isBlank()
                ? unreadable(setting, "environment variable " + name + " is not set")
                : value.strip();
    }

    private @Nullable String unreadable(String setting, String cause) {
        problems.add(Problem.of(
                ProblemKind.SECRET_UNREADABLE, setting, cause, "name a file or variable that holds the secret alone"));
        return null;
    }
}
