package io.resilience.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.resilience.exception.DefinitionException;
import io.resilience.exception.Problem;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where files are looked for, and which of them wins. */
class SourcesTest {
    @TempDir
    Path directory;

    private Path file(String folder, int attempts) throws IOException {
        Path file = directory.resolve(folder).resolve("resilience.yaml");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "resilience: {services: {shop: {retry: {maxAttempts: " + attempts + "}}}}");
    }

    /** With the first {@code count} sources, weakest first, the last of them wins. */
    @ParameterizedTest
    @CsvSource({
        "1, resilience.yaml on the class path:1",
        "2, text.yaml:1",
        "3, 'configuration in code, service shop'",
        "4, resilience.yaml:1",
        "5, EXTRA:1",
        "6, environment variable RESILIENCE_SERVICES_SHOP_RETRY_MAX_ATTEMPTS"
    })
    void sourcesHaveAFixedOrder(int count, String place) throws IOException {
        Path extra = file("extra", 5);
        Path classes = file("classes", 1).getParent();
        Path working = file("working", 4).getParent();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, null)) {
            Configuration.Builder builder = Configuration.builder()
                    .source(new Sources(
                            loader,
                            count >= 4 ? working : null,
                            name -> count >= 5 && name.equals("resilience.config") ? extra.toString() : null,
                            count >= 6 ? Map.of("RESILIENCE_SERVICES_SHOP_RETRY_MAX_ATTEMPTS", "6") : Map.of()));
            if (count >= 3) {
                builder.service("shop", s -> s.set("retry.maxAttempts", "3"));
            }
            if (count >= 2) {
                builder.yaml("text.yaml", "resilience: {services: {shop: {retry: {maxAttempts: 2}}}}");
            }

            Explained attempts = Texts.explained(builder.build().effective("shop", "price", null), "retry.maxAttempts");

            assertThat(attempts.value()).isEqualTo(Integer.toString(count));
            assertThat(attempts.place()).isEqualTo(place.replace("EXTRA", extra.toString()));
        }
    }

    @Test
    void aMissingFileIsNoProblemUnlessItWasNamed() {
        Configuration.builder()
                .source(new Sources(null, directory, name -> null, Map.of()))
                .build();

        assertThat(problem(directory.resolve("absent.yaml").toString()))
                .contains("absent.yaml: can't be read: ")
                .endsWith("; name a file that exists and is readable");
        assertThat(problem("a\0b")).startsWith("-Dresilience.config=a?b: is no path: ");
    }

    @Test
    void aHugeFileIsRefused() throws IOException {
        Path file = directory.resolve("huge.yaml");
        Files.write(file, new byte[YamlText.LARGEST + 1]);

        assertThat(problem(file.toString())).endsWith("is larger than 1 MiB; a configuration is smaller than that");
    }

    private static String problem(String path) {
        Sources sources = new Sources(null, null, name -> path, Map.of());
        return catchThrowableOfType(
                        DefinitionException.class,
                        () -> Configuration.builder().source(sources).build())
                .problems()
                .stream()
                .map(Problem::sentence)
                .toList()
                .get(0);
    }
}
