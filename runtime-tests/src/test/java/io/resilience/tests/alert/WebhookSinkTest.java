package io.resilience.tests.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import io.resilience.alert.Alert;
import io.resilience.alert.AlertFormat;
import io.resilience.alert.AlertKind;
import io.resilience.alert.WebhookSink;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Against a real server. */
class WebhookSinkTest {
    private static final Alert BEGUN = new Alert(
            "BREAKER_OPEN:shop/find@0",
            AlertKind.BREAKER_OPEN,
            "shop",
            "find",
            "is open: \"<5> & more\" failures",
            Instant.EPOCH,
            Duration.ZERO,
            false,
            new IOException("down"));
    private static final Alert ENDED = new Alert(
            BEGUN.incident(),
            BEGUN.kind(),
            "shop",
            "find",
            "is open",
            Instant.EPOCH,
            Duration.ofSeconds(90),
            true,
            null);

    private final BlockingQueue<String> bodies = new LinkedBlockingQueue<>();
    private final CountDownLatch release = new CountDownLatch(1);
    private final HttpServer server = server();

    private HttpServer server() {
        try {
            HttpServer made = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            made.createContext("/", exchange -> {
                bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
                boolean refused = exchange.getRequestURI().getPath().equals("/secret/refused");
                if (exchange.getRequestURI().getPath().equals("/hangs")) {
                    try {
                        release.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                }
                exchange.sendResponseHeaders(refused ? 500 : 200, -1);
                exchange.close();
            });
            made.start();
            return made;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @AfterEach
    void stop() {
        release.countDown();
        server.stop(0);
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + path);
    }

    private JsonNode sent(AlertFormat format, Alert alert) throws Exception {
        new WebhookSink(at("/hook"), format).send(alert);
        return new ObjectMapper().readTree(bodies.remove());
    }

    @Test
    void slackGetsAText() throws Exception {
        assertThat(sent(AlertFormat.SLACK, BEGUN).path("text").asText())
                .isEqualTo(":rotating_light: shop/find is open: \"&lt;5&gt; &amp; more\" failures");
        assertThat(sent(AlertFormat.SLACK, ENDED).path("text").asText())
                .isEqualTo(":white_check_mark: ended after 90 s: shop/find is open");
    }

    @Test
    void alertmanagerGetsTheSameLabelsAtBothEnds() throws Exception {
        JsonNode begun = sent(AlertFormat.ALERTMANAGER, BEGUN).get(0);
        JsonNode ended = sent(AlertFormat.ALERTMANAGER, ENDED).get(0);
        assertThat(begun.path("labels").path("alertname").asText()).isEqualTo("resilience_breaker_open");
        assertThat(begun.path("labels")).isEqualTo(ended.path("labels"));
        assertThat(begun.path("startsAt").asText()).isEqualTo("1970-01-01T00:00:00Z");
        assertThat(begun.has("endsAt")).isFalse();
        assertThat(ended.path("endsAt").asText()).isEqualTo("1970-01-01T00:01:30Z");
    }

    @Test
    void aTemplateOfYourOwnIsFilledAndNothingEscapesItsStrings() throws Exception {
        JsonNode body = sent(
                AlertFormat.template("{\"title\": \"${service}/${operation}\", \"lines\": [\"${sentence}\", 7]}"),
                BEGUN);
        assertThat(body.path("title").asText()).isEqualTo("shop/find");
        assertThat(body.path("lines").get(0).asText()).isEqualTo(BEGUN.sentence());
        assertThat(body.path("lines").get(1).asInt()).isEqualTo(7);
        assertThatThrownBy(() -> AlertFormat.template("{\"t\": \"${sentense}\"}"))
                .hasMessageContaining("sentence");
        assertThatThrownBy(() -> AlertFormat.template("{")).hasMessageContaining("not JSON");
    }

    @Test
    void aRefusalNamesTheHostAndNotThePath() {
        assertThatThrownBy(() -> new WebhookSink(at("/secret/refused"), AlertFormat.SLACK).send(BEGUN))
                .isInstanceOf(IOException.class)
                .hasMessage("webhook localhost answered 500");
    }

    @Test
    void aServerThatHangsIsGivenUp() {
        assertThatThrownBy(() -> new WebhookSink(at("/hangs"), AlertFormat.SLACK, Duration.ofMillis(200)).send(BEGUN))
                .isInstanceOf(HttpTimeoutException.class);
    }
}
