package io.resilience.check;

import io.resilience.config.Configuration;
import io.resilience.config.Sources;
import io.resilience.exception.DefinitionException;
import io.resilience.exception.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The settings that a build knows: the framework's profiles and the program's {@code resilience.yaml}; no environment. */
final class BuildSettings {
    private BuildSettings() {}

    /** Those of a file, or of {@code resilience.yaml} in a folder; those alone that come with the framework if they can't be read. */
    static Configuration read(@Nullable Path folder, @Nullable Path file, Collection<Problem> problems) {
        Path named = file != null && !Files.isDirectory(file) ? file : null;
        return read(
                new Sources(null, named == null ? folder : null, name -> property(name, named), Map.of()), problems);
    }

    private static @Nullable String property(String name, @Nullable Path file) {
        return file == null || !name.equals(Sources.PROPERTY) ? null : file.toString();
    }

    private static Configuration read(Sources sources, Collection<Problem> problems) {
        try {
            return Configuration.builder().source(sources).build();
        } catch (DefinitionException wrong) {
            problems.addAll(wrong.problems());
            return Configuration.builder().build();
        }
    }

    /** Those of a text. */
    static Configuration ofText(String name, String text, Collection<Problem> problems) {
        try {
            return Configuration.builder().yaml(name, text).build();
        } catch (DefinitionException wrong) {
            problems.addAll(wrong.problems());
            return Configuration.builder().build();
        }
    }
}
