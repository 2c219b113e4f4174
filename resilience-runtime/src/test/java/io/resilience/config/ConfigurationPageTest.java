package io.resilience.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.Resilience;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/configuration.md says what the code does. */
class ConfigurationPageTest {
    private final Page page = Page.of("configuration.md");

    ConfigurationPageTest() throws IOException {}

    @Test
    void everySettingStandsInTheTable() {
        List<String> rows = Stream.concat(Catalogue.all().values().stream(), Catalogue.global().stream())
                .map(ConfigurationPageTest::row)
                .toList();

        assertThat(page.rows("setting | value | default | meaning")).isEqualTo(rows);
    }

    private static <T> String row(Setting<T> setting) {
        String standard = setting.isSwitch() ? "when asked for" : setting.type().print(setting.standard());
        return ("| `" + setting.name() + "` | " + setting.type().form() + " | " + standard + " | " + setting.meaning()
                + " |");
    }

    @Test
    void everyOtherWordStandsInTheTable() {
        Map<String, String> words = new java.util.TreeMap<>();
        Alias.SETTINGS.forEach((word, setting) -> words.put(word, setting.name()));
        Alias.GROUPS.forEach((word, group) -> words.put(word, group.key()));

        assertThat(page.rows("word | is"))
                .containsAll(words.entrySet().stream()
                        .map(each -> "| `" + each.getKey() + "` | `" + each.getValue() + "` |")
                        .toList());
    }

    @Test
    void everyOriginStandsInTheTableInItsOrder() {
        assertThat(page.rows("origin | stated by").stream()
                        .map(row -> row.replaceAll("^\\| `(\\w+)`.*", "$1"))
                        .toList())
                .isEqualTo(Stream.of(Origin.values()).map(Enum::name).toList());
    }

    @Test
    void theFileIsExplainedAsItSays() {
        List<String> explained =
                Texts.yaml(page.blocks("yaml").get(0)).effective("ollama", "generate", null).values().stream()
                        .map(Explained::toString)
                        .toList();

        assertThat(explained).containsAll(page.blocks("text").get(0).lines().toList());
    }

    @Test
    void theProblemsAreTheOnesShown() {
        assertThat(Texts.problems("""
                                resilience:
                                  services:
                                    shop:
                                      breaker: {failureTreshold: 3}
                                      timeout: 300000
                                      profile: lmm
                                """))
                .isEqualTo(page.blocks("text").get(1).lines().toList());
    }

    @Test
    void theVariablesAreSpeltAsItSays() {
        assertThat(page.text())
                .contains("RESILIENCE_SERVICES_" + EnvironmentReader.spelt("external-api") + "_"
                        + EnvironmentReader.spelt("timeout.value"))
                .contains("RESILIENCE_SERVICES_SHOP_OPERATIONS_" + EnvironmentReader.spelt("getPrice") + "_"
                        + EnvironmentReader.spelt("retry.maxAttempts"));
    }

    @Test
    void theExamplesInCodeWork() {
        Resilience resilience = Resilience.builder()
                .configure(settings -> settings.service(
                                "ollama", ollama -> ollama.profile("llm").set("breaker.failureThreshold", "2"))
                        .operation("ollama", "generate", generate -> generate.set("timeout.value", "3m"))
                        .profile("mine", mine -> mine.profile("cache").set("retry", "false"))
                        .defaults(defaults -> defaults.set("retry.jitter", "0.3"))
                        .yaml("extra.yaml", "resilience: {services: {redis: {profile: mine}}}"))
                .build();
        resilience.configure(new LiveChange(
                "ann",
                "the model is slow today",
                new LiveChange.Target("ollama", "generate"),
                Map.of("timeout.value", "8m")));

        assertThat(resilience.explain("ollama", "generate").stream().map(Explained::toString))
                .contains(
                        "breaker.failureThreshold: 2  (configuration in code, service ollama)",
                        "timeout.value: 8m  (live change by ann: the model is slow today)",
                        "retry.jitter: 0.3  (configuration in code, defaults)");
        assertThat(resilience.explain("redis", "get").stream().map(Explained::toString))
                .contains("retry.enabled: false  (configuration in code, profile mine)");
    }
}
