package io.resilience.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.console.Console;
import io.resilience.console.access.ConsoleRole;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The console's metrics, as Prometheus gets them. */
class PrometheusPageTest {
    /** What Prometheus 3 sends. */
    private static final String PROMETHEUS = "application/openmetrics-text;version=1.0.0;escaping=allow-utf-8;q=0.6,"
            + "application/openmetrics-text;version=0.0.1;q=0.5,text/plain;version=1.0.0;escaping=allow-utf-8;q=0.4,"
            + "text/plain;version=0.0.4;q=0.3,*/*;q=0.2";

    private static final String TOKEN = "view-0123456789abcdef0123456789abcdef";

    private final BusyShop shop = BusyShop.open();
    private final Console console = Console.builder(shop.resilience())
            .port(0)
            .token("prometheus", ConsoleRole.VIEW, TOKEN)
            .start();

    @AfterEach
    void close() {
        console.close();
        shop.close();
    }

    private HttpResponse<String> get(String accept) throws Exception {
        return get("metrics", accept);
    }

    private HttpResponse<String> get(String path, String accept) throws Exception {
        URI address = console.address().resolve("/api/circuit-breaker/" + path);
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address)
                                .header("Authorization", "Bearer " + TOKEN)
                                .header("Accept", accept)
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }

    @Test
    void textIsServedToWhoAsksForIt() throws Exception {
        shop.seeEverything();
        HttpResponse<String> answer = get("text/plain");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(type(answer)).startsWith("text/plain").contains("version=0.0.4");
        assertThat(answer.headers().firstValue("Vary")).contains("Accept");
        Exposition page = Exposition.parse(answer.body());
        assertThat(page.type("resilience_calls_total")).isEqualTo("counter");
        assertThat(page.value("resilience_calls_total", "service=shop", "operation=price", "outcome=ok"))
                .isEqualTo(2);
        assertThat(page.value("resilience_breaker_state", "operation=price", "state=open"))
                .isEqualTo(1);
        assertThat(page.value("resilience_incidents", "kind=breaker_open")).isEqualTo(1);
        assertThat(page.value("resilience_attempt_duration_seconds_count", "operation=price"))
                .isEqualTo(5);
        assertThat(page.value("resilience_attempt_duration_percentile_seconds", "operation=price", "phi=0.99"))
                .isNotNegative();
    }

    @Test
    void prometheusItselfGetsOpenMetrics() throws Exception {
        shop.seeEverything();
        HttpResponse<String> answer = get(PROMETHEUS);
        assertThat(type(answer)).startsWith("application/openmetrics-text").contains("version=1.0.0");
        assertThat(answer.body()).contains("resilience_calls_total{").endsWith("# EOF\n");
    }

    @Test
    void othersGetJsonAsBefore() throws Exception {
        for (String accept : List.of("*/*", "application/json", "text/html,*/*;q=0.8")) {
            assertThat(type(get(accept))).isEqualTo("application/json");
        }
        assertThat(get("image/png").statusCode()).isEqualTo(406);
        assertThat(get("image/png").body()).contains("text/plain; version=0.0.4");
    }

    @Test
    void textHasNoParts() throws Exception {
        HttpResponse<String> answer = get("metrics?limit=5", "text/plain");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("leave out limit and after");
    }

    @Test
    void noNameCanBreakOutOfItsLabel() throws Exception {
        List<String> names = List.of(
                "quote\" } 1",
                "line\nresilience_calls_total{service=\"forged\"} 7",
                "back\\slash",
                "\\\"",
                "\\n",
                "carriage\rreturn",
                "tab\tand \u0000 nul",
                "{}=,#",
                "\u2028\u00e4\ud83e\udd5b",
                "");
        for (String name : names) {
            if (!name.isEmpty()) {
                shop.call(name, () -> "answer");
            }
        }
        String text = get("text/plain").body();
        Exposition page = Exposition.parse(text);
        for (String name : names) {
            if (!name.isEmpty()) {
                assertThat(page.value("resilience_calls_total", "operation=" + name, "outcome=ok"))
                        .as("the operation '%s'", name)
                        .isEqualTo(1);
            }
        }
        assertThat(page.samples())
                .noneMatch(sample -> "forged".equals(sample.labels().get("service")));
    }
}
