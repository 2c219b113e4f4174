package io.resilience.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The dashboard for Grafana and the rules for Prometheus name nothing but what a scrape has. */
class MonitoringFilesTest {
    private static final Path DOCS = Path.of(System.getProperty("basedir", ""))
            .toAbsolutePath()
            .resolve("../../docs")
            .normalize();

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private Exposition scrape = Exposition.parse("none 0\n");

    @BeforeEach
    void collect() throws Exception {
        try (BusyShop shop = BusyShop.open()) {
            new ResilienceMeters(shop.resilience()).bindTo(registry);
            shop.seeEverything();
            scrape = Exposition.parse(registry.scrape("text/plain; version=0.0.4"));
        }
    }

    @Test
    void theDashboardNamesOnlyWhatIsThere() throws IOException {
        JsonNode dashboard = new ObjectMapper().readTree(Files.readString(DOCS.resolve("grafana-dashboard.json")));
        List<String> expressions = new ArrayList<>(dashboard.path("panels").findValuesAsText("expr"));
        assertThat(expressions).hasSizeGreaterThan(20);
        expressions.addAll(dashboard.at("/templating/list").findValuesAsText("definition"));
        expressions.forEach(this::check);
        assertThat(dashboard.path("panels").findValuesAsText("id")).doesNotHaveDuplicates();
        assertThat(dashboard.path("panels")).allSatisfy(panel -> {
            assertThat(panel.path("title").asText()).isNotBlank();
            assertThat(panel.path("description").asText()).endsWith(".");
        });
    }

    @Test
    void theDashboardShowsEveryMetric() throws IOException {
        String dashboard = Files.readString(DOCS.resolve("grafana-dashboard.json"));
        assertThat(scrape.names())
                .filteredOn(
                        name -> !Set.of("resilience_breaker_state_age_seconds", "resilience_bulkhead_wait_max_seconds")
                                .contains(name))
                .filteredOn(name -> !name.startsWith("resilience_bulkhead_wait_seconds"))
                .allSatisfy(name -> assertThat(dashboard).contains(name));
    }

    @Test
    void theRulesNameOnlyWhatIsThere() throws IOException {
        Map<String, List<Map<String, List<Map<String, Object>>>>> file = new Yaml(
                        new SafeConstructor(new LoaderOptions()))
                .load(Files.readString(DOCS.resolve("prometheus-alerts.yml")));
        Set<String> names = new TreeSet<>();
        for (Map<String, List<Map<String, Object>>> group : file.get("groups")) {
            assertThat(group).containsOnlyKeys("name", "rules");
            for (Map<String, Object> rule : group.get("rules")) {
                assertThat(rule).containsKeys("alert", "expr", "labels", "annotations");
                assertThat(Set.of("alert", "expr", "for", "labels", "annotations"))
                        .containsAll(rule.keySet());
                assertThat(names.add((String) rule.get("alert")))
                        .as("%s stands once", rule)
                        .isTrue();
                check((String) rule.get("expr"));
                assertThat(((Map<?, ?>) rule.get("labels")).get("severity")).isIn("critical", "warning", "info");
                assertThat(((Map<?, ?>) rule.get("annotations")).get("summary"))
                        .asString()
                        .isNotBlank();
            }
        }
        assertThat(names).hasSizeGreaterThan(10);
    }

    @Test
    void thePageOfMetricsNamesEveryMeterWithItsTags() throws IOException {
        String page = Files.readString(DOCS.resolve("metrics.md"));
        for (Meter meter : registry.getMeters()) {
            String name = meter.getId().getName().replaceFirst("\\.(percentile|max)$", "");
            String row = page.lines()
                    .filter(line -> line.startsWith("|") && line.contains("`" + name + "`"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("docs/metrics.md has no row of " + name));
            for (Tag tag : meter.getId().getTags()) {
                if (!Set.of("service", "operation").contains(tag.getKey())) {
                    assertThat(row).contains("`" + tag.getKey() + "`");
                }
                if (!Set.of("service", "operation", "kind", "severity").contains(tag.getKey())) {
                    assertThat(row).contains("`" + tag.getValue() + "`");
                }
            }
        }
    }

    private void check(String expression) {
        assertThat(PromText.problems(expression, scrape)).as(expression).isEmpty();
    }

    @Test
    void theCheckFindsWhatIsNotThere() {
        assertThat(PromText.problems("sum(resilience_calls_total{outcome=\"ok\"})", scrape))
                .isEmpty();
        assertThat(PromText.problems("sum(resilience_call_total)", scrape)).hasSize(1);
        assertThat(PromText.problems("resilience_calls_total{result=\"ok\"}", scrape))
                .hasSize(1);
        assertThat(PromText.problems("resilience_calls_total{outcome=~\"ok|fine\"}", scrape))
                .hasSize(1);
        assertThat(PromText.problems("sum by (shop) (resilience_calls_total)", scrape))
                .hasSize(1);
        assertThat(PromText.problems("sum(resilience_calls_total", scrape)).hasSize(1);
        assertThat(PromText.problems("1 + 2", scrape)).hasSize(1);
    }
}
