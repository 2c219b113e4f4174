package io.resilience.benchmarks.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where figures are kept between runs: one file for each section.
 *
 * @param folder the folder of one JDK
 */
public record Results(Path folder) {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /**
     * What one run measured of a section.
     *
     * @param circumstances machine, JVM and effort
     * @param failures what could not be measured, and why
     */
    public record Kept(String circumstances, List<Figure> figures, List<String> failures) {}

    /** The figures of a section, by whichever run came last. */
    public Optional<Kept> of(String section) throws IOException {
        Path file = file(section);
        return Files.exists(file) ? Optional.of(JSON.readValue(file.toFile(), Kept.class)) : Optional.empty();
    }

    /** Keeps what was measured, in place of what was there. */
    public void keep(String section, Kept kept) throws IOException {
        Files.createDirectories(folder);
        JSON.writeValue(file(section).toFile(), kept);
    }

    private Path file(String section) {
        return folder.resolve(section + ".json");
    }
}
