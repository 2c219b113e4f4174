package io.resilience.tests.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.Resilience;
import io.resilience.config.Sources;
import io.resilience.event.ResilienceEvent.SettingsChanged;
import io.resilience.event.ResilienceEvent.SettingsRefused;
import io.resilience.testkit.ManualClockwork;
import io.resilience.testkit.TestRuntime;
import io.resilience.tests.event.LogLines;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that changes is validated, built and swapped; a bad one keeps the old. */
class FileWatchTest {
    @TempDir
    private Path directory;

    private TestRuntime runtime = TestRuntime.create(settings -> {});

    private static String text(int threshold) {
        return "resilience: {services: {shop: {breaker: {failureThreshold: " + threshold + "}}}}\n";
    }

    @BeforeEach
    void begin() throws IOException {
        Files.writeString(directory.resolve("resilience.yaml"), text(5));
        watch(new Sources(null, directory, name -> null, Map.of()));
    }

    private void watch(Sources sources) {
        runtime = TestRuntime.on(ManualClockwork.create(), settings -> settings.source(sources));
    }

    private Resilience resilience() {
        return runtime.resilience();
    }

    private String threshold() {
        return resilience().explain("shop", "price").stream()
                .filter(each -> each.setting().equals("breaker.failureThreshold"))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private void look() {
        runtime.time().advance(Duration.ofSeconds(2));
    }

    @Test
    void aFileWrittenInPlaceIsReadWhenItRests() throws Exception {
        resilience().call("shop", "price", () -> "fine");
        Files.writeString(directory.resolve("resilience.yaml"), text(6));

        look();
        assertThat(threshold()).isEqualTo("5");
        look();

        assertThat(threshold()).isEqualTo("6");
        assertThat(resilience().audit().entries(0, 10).get(0).after())
                .containsEntry("shop/price breaker.failureThreshold", "6");
    }

    @Test
    void aFileThatIsStillWrittenIsLeftAlone() throws IOException {
        for (int i = 10; i < 20; i++) {
            Files.writeString(directory.resolve("resilience.yaml"), text(i));
            look();
            assertThat(threshold()).isEqualTo("5");
        }
        look();
        assertThat(threshold()).isEqualTo("19");
    }

    @Test
    void aFileReplacedByAnotherIsRead() throws IOException {
        Path other = Files.writeString(directory.resolve("other"), text(7));
        Files.move(other, directory.resolve("resilience.yaml"), StandardCopyOption.REPLACE_EXISTING);

        look();
        look();

        assertThat(threshold()).isEqualTo("7");
    }

    @Test
    void aLinkThatPointsElsewhereIsFollowed() throws IOException {
        Path old = Files.createDirectory(directory.resolve("..1"));
        Path fresh = Files.createDirectory(directory.resolve("..2"));
        Files.writeString(old.resolve("mounted.yaml"), text(8));
        Files.writeString(fresh.resolve("mounted.yaml"), text(9));
        Path data = Files.createSymbolicLink(directory.resolve("..data"), old);
        Path file = Files.createSymbolicLink(directory.resolve("mounted.yaml"), data.resolve("mounted.yaml"));
        watch(new Sources(null, null, name -> file.toString(), Map.of()));
        assertThat(threshold()).isEqualTo("8");

        Path next = Files.createSymbolicLink(directory.resolve("..next"), fresh);
        Files.move(next, data, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        look();
        look();

        assertThat(threshold()).isEqualTo("9");
    }

    @Test
    void aBadFileKeepsTheOldIsToldAndWatchingGoesOn() throws IOException {
        Files.writeString(directory.resolve("resilience.yaml"), "resilience: {servces: {}}\n");
        look();
        look();

        assertThat(threshold()).isEqualTo("5");
        assertThat(runtime.recorder().has(SettingsRefused.class).reason())
                .contains("resilience.yaml:1: unknown key 'servces'");
        assertThat(runtime.recorder().events(SettingsRefused.class)).hasSize(1);
        Files.delete(directory.resolve("resilience.yaml"));
        look();
        look();
        assertThat(threshold())
                .as("no file is no reason to forget its settings")
                .isEqualTo("5");

        Files.writeString(directory.resolve("resilience.yaml"), text(6));
        look();
        look();
        assertThat(threshold()).isEqualTo("6");
    }

    @Test
    void liveChangesStayStrongerThanTheFile() throws IOException {
        resilience().configure("shop", Map.of("breaker.failureThreshold", "3"));
        Files.writeString(directory.resolve("resilience.yaml"), text(6));

        look();
        look();

        assertThat(threshold()).isEqualTo("3");
        resilience().configure("shop", Map.of("breaker.failureThreshold", "unset"));
        assertThat(threshold()).isEqualTo("6");
    }

    @Test
    void aRuntimeThatIsClosedWatchesNoMore() throws IOException {
        resilience().close();
        Files.writeString(directory.resolve("resilience.yaml"), text(6));

        look();
        look();

        assertThat(threshold()).isEqualTo("5");
    }

    private static String shop(String... settings) {
        return "resilience:\n  services:\n    shop:\n      " + String.join("\n      ", settings) + "\n";
    }

    private void rewrite(String text) throws IOException {
        Files.writeString(directory.resolve("resilience.yaml"), text);
        look();
        look();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\n\n", "# nothing left\n", "resilience:\n", "resilience:\n  services:\n", "resilience: {}\n"
            })
    void aFileThatIsEmptiedTakesNothingAway(String text) throws IOException {
        rewrite(text);

        assertThat(runtime.recorder().has(SettingsRefused.class).reason())
                .contains("resilience.yaml: says nothing where it said 2 before; it may be empty or cut off");
        rewrite(text(6));
        assertThat(threshold()).isEqualTo("6");
    }

    @Test
    void aFileThatIsCutOffBehindANameIsRefused() throws IOException {
        rewrite(shop("breaker: {failureThreshold: 7}") + "    bank: {timeout: 3s}\n");
        rewrite(shop("breaker: {failureThreshold: 8}") + "    bank:\n");

        assertThat(threshold()).isEqualTo("7");
        assertThat(runtime.recorder().has(SettingsRefused.class).reason()).contains("'bank' says nothing");
    }

    @Test
    void aFileOfWhichLessThanHalfIsLeftIsRefused() throws IOException {
        rewrite(shop("breaker: {failureThreshold: 7, openFor: 2s}", "timeout: 3s", "bulkhead: {maxConcurrent: 3}"));
        rewrite(shop("breaker: {failureThreshold: 8}"));

        assertThat(threshold()).isEqualTo("7");
        assertThat(runtime.recorder().has(SettingsRefused.class).reason())
                .contains("says 2 settings where it said 7 before")
                .contains("settings-lost");
    }

    @Test
    void whatAFileSaysNoLongerIsTold() throws IOException {
        rewrite(shop("breaker: {failureThreshold: 7, openFor: 2s}", "timeout: 3s"));
        try (LogLines log = new LogLines("io.resilience.guard.LiveConfiguration")) {
            rewrite(shop("breaker: {failureThreshold: 8, openFor: 2s}"));

            assertThat(threshold()).isEqualTo("8");
            assertThat(log.lines())
                    .anySatisfy(line -> assertThat(line.getFormattedMessage())
                            .contains("no longer says 2 of its settings: services.shop timeout, "
                                    + "services.shop timeout.value"));
        }
    }

    @Test
    void whatIsReadAtTheStartOnlyIsNotSaidToBeInForce() throws IOException {
        rewrite(shop("breaker: {failureThreshold: 6}")
                + "  recordOutcomes: 100\n  deadLetters: {store: {url: 'jdbc:sqlite:/gone/letters.db'}}\n");

        assertThat(threshold()).isEqualTo("6");
        assertThat(runtime.recorder().has(SettingsChanged.class).reason())
                .isEqualTo(
                        "the file has changed; in force from the next start only: recordOutcomes, deadLetters.store.url");
    }

    @Test
    void aFileThatIsNotUtf8IsRefused() throws IOException {
        Files.write(
                directory.resolve("resilience.yaml"),
                "# gr\u00fcn\nresilience: {services: {shop: {breaker: {failureThreshold: 6}}}}\n"
                        .getBytes(StandardCharsets.ISO_8859_1));
        look();
        look();

        assertThat(threshold()).isEqualTo("5");
        assertThat(runtime.recorder().has(SettingsRefused.class).reason())
                .contains("resilience.yaml: line 1 is not UTF-8; save the file as UTF-8");
    }

    @Test
    void whatIsToldOfABadFileIsShortAndEachProblemIsOneLine() throws IOException {
        StringBuilder text = new StringBuilder("resilience:\n");
        for (int i = 0; i < 2000; i++) {
            text.append("  wrong").append(i).append(": 1\n");
        }
        text.append("  \"forged\\nERROR all is lost\\e[2J\": ")
                .append("9".repeat(200_000))
                .append('\n');
        rewrite(text.toString());

        String told = runtime.recorder().has(SettingsRefused.class).reason();
        assertThat(told).hasSizeLessThan(20_000).endsWith("and 1951 more");
        assertThat(told.lines()).hasSize(51);
    }
}
