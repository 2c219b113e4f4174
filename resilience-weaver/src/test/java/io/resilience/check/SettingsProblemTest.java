package io.resilience.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.exception.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong in {@code resilience.yaml}, or between it and the annotations, is told in the build. */
class SettingsProblemTest {
    private static final String SHOP = """
            @Resilient(service = "shop")
            class Shop {
                @Timeout("1s")
                int price() { return 1; }
            }
            """;

    /** A wrong file for each kind of problem that a file can have. */
    static final Map<String, String> WRONG = Map.ofEntries(
            Map.entry("number-unreadable", "{services: {shop: {retry: {maxAttempts: many}}}}"),
            Map.entry("value-unknown", "{services: {shop: {bulkhead: {kind: POOL}}}}"),
            Map.entry("value-misshapen", "{services: {shop: {timeout: {value: [1s]}}}}"),
            Map.entry("class-unknown", "{services: {shop: {retry: {retryOn: [shop.Nowhere]}}}}"),
            Map.entry("fallback-unreadable", "{services: {shop: {fallbacks: [cashed]}}}"),
            Map.entry("profile-circular", "{profiles: {a: {extends: a}}}"),
            Map.entry("setting-unknown", "{services: {shop: {timeuot: 1s}}}"),
            Map.entry("setting-twice", "{services: {shop: {timeout: 1s, timeout.value: 2s}}}"),
            Map.entry("section-misshapen", "{services: [shop]}"),
            Map.entry("yaml-unreadable", "{services: "));

    @TempDir
    Path folder;

    static java.util.Set<Map.Entry<String, String>> wrongs() {
        return WRONG.entrySet();
    }

    @ParameterizedTest
    @MethodSource("wrongs")
    void aWrongFileIsToldByTheCompilerAndTheChecksOfClassFiles(Map.Entry<String, String> wrong) throws IOException {
        Javac javac = new Javac(folder).file("resilience.yaml", "resilience: " + wrong.getValue() + "\n");

        Javac.Said said = javac.with(new GuardProcessor()).compile(SHOP);
        assertThat(said.errors()).singleElement().asString().endsWith(" [" + wrong.getKey() + "]");

        new Javac(folder).compile(SHOP);
        assertThat(ClassFileCheck.of(folder, List.of(), null))
                .extracting(Problem::id)
                .containsExactly(wrong.getKey());
    }

    @Test
    void aServiceThatIsNearlyOneOfTheFileIsAWarning() throws IOException {
        Javac.Said said = new Javac(folder)
                .file("resilience.yaml", "resilience: {services: {shops: {timeout: 1s}}}\n")
                .with(new GuardProcessor())
                .compile(SHOP);

        assertThat(said.succeeded()).isTrue();
        assertThat(said.all())
                .singleElement()
                .asString()
                .contains("the service 'shop' has no settings in the configuration; did you mean 'shops'?"
                        + " [service-unknown]");
        assertThat(ClassFileCheck.of(folder, List.of(), null))
                .extracting(Problem::id)
                .containsExactly("service-unknown");
    }

    @Test
    void aServiceUnlikeAnyOfTheFileIsItsOwnAffair() throws IOException {
        Javac.Said said = new Javac(folder)
                .file("resilience.yaml", "resilience: {services: {ollama: {timeout: 1s}}}\n")
                .with(new GuardProcessor())
                .compile(SHOP);

        assertThat(said.all()).isEmpty();
    }

    @Test
    void settingsOfTheFileCount() throws IOException {
        Javac javac = new Javac(folder)
                .file("conf/shop.yaml", "resilience: {services: {shop: {timeout: {deadline: 500ms}}}}\n")
                .option("-Aresilience.config=" + folder.resolve("conf/shop.yaml"));

        assertThat(javac.with(new GuardProcessor()).compile(SHOP).errors())
                .singleElement()
                .asString()
                .contains("an attempt of 1s doesn't fit into the deadline of 500ms", "[deadline-too-short]");
    }

    @Test
    void aFileThatIsNamedMustBeThere() {
        Javac javac = new Javac(folder).option("-Aresilience.config=" + folder.resolve("none.yaml"));

        assertThat(javac.with(new GuardProcessor()).compile(SHOP).errors())
                .singleElement()
                .asString()
                .endsWith("; name a file that exists and is readable [file-unreadable]");
    }
}
