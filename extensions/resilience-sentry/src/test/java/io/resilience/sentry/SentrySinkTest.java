package io.resilience.sentry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.resilience.alert.Alert;
import io.resilience.alert.AlertKind;
import io.resilience.alert.SinkReading;
import io.resilience.testkit.TestRuntime;
import io.sentry.Sentry;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SentrySinkTest {
    private static final String SECRET = "token=4711-hunter2";

    private final TestRuntime runtime = TestRuntime.create(settings -> settings.yaml("test", """
            resilience:
              alerts: {every: 5s, calm: 30s, deadLetters: 0}
              services:
                shop: {breaker: {failureThreshold: 2, openFor: 5s, openJitter: 0}}
            """));

    @AfterEach
    void end() {
        Sentry.close();
        runtime.resilience().close();
    }

    private void init(SentryServer server) {
        Sentry.init(options -> {
            options.setDsn(server.dsn());
            options.setEnvironment("test");
            options.setShutdownTimeoutMillis(100);
        });
        runtime.resilience().alerts().tell(new SentrySink());
    }

    private void fail(String operation) {
        assertThatThrownBy(() -> runtime.resilience().call("shop", operation, () -> {
                    throw new IOException("refused with " + SECRET, new IllegalStateException(SECRET));
                }))
                .isInstanceOf(IOException.class);
    }

    private void open(String operation) throws Exception {
        runtime.resilience().call("shop", "well", () -> "so that not all of the service is down");
        fail(operation);
        fail(operation);
    }

    private void look() {
        runtime.time().advance(Duration.ofSeconds(5));
    }

    private SinkReading sink() {
        return runtime.resilience().alerts().sinks().get(0);
    }

    @Test
    void anIncidentIsOneEventAtItsBeginningAndOneAtItsEnd() throws Exception {
        try (SentryServer server = SentryServer.start()) {
            init(server);
            open("price");
            look();
            JsonNode begun = server.next();
            assertThat(begun.at("/message/formatted").asText()).contains("shop/price is open: 2 failures in a row");
            assertThat(begun.path("level").asText()).isEqualTo("warning");
            assertThat(begun.path("environment").asText()).isEqualTo("test");
            assertThat(begun.at("/tags/service").asText()).isEqualTo("shop");
            assertThat(begun.at("/tags/operation").asText()).isEqualTo("price");
            assertThat(begun.at("/tags/kind").asText()).isEqualTo("BREAKER_OPEN");
            assertThat(begun.at("/tags/status").asText()).isEqualTo("begun");
            look();
            look();
            assertThat(sink().sent()).as("one event, however long it lasts").isEqualTo(1);
            for (int i = 0; i < 3; i++) {
                runtime.resilience().call("shop", "price", () -> "1.20");
            }
            for (int i = 0; i < 7; i++) {
                look();
            }
            JsonNode ended = server.next();
            assertThat(ended.at("/message/formatted").asText()).startsWith("ended after");
            assertThat(ended.path("level").asText()).isEqualTo("info");
            assertThat(ended.path("fingerprint")).as("one group").isEqualTo(begun.path("fingerprint"));
            assertThat(ended.at("/tags/incident")).as("one incident").isEqualTo(begun.at("/tags/incident"));
            assertThat(sink().sent()).isEqualTo(2);
            assertThat(server.none()).isTrue();
        }
    }

    @Test
    void eventsAreGroupedByBreakerAndCause() throws Exception {
        try (SentryServer server = SentryServer.start()) {
            init(server);
            open("price");
            open("stock");
            look();
            JsonNode one = server.next();
            JsonNode other = server.next();
            assertThat(one.path("fingerprint")).hasSize(5).isNotEqualTo(other.path("fingerprint"));
            assertThat(one.path("fingerprint").get(4).asText()).isEqualTo("java.io.IOException");
            assertThat(one.at("/exception/values/0/type").asText())
                    .as("the innermost cause first")
                    .isEqualTo("IllegalStateException");
            JsonNode failure = one.at("/exception/values/1");
            assertThat(failure.path("type").asText()).isEqualTo("IOException");
            assertThat(failure.at("/stacktrace/frames").findValuesAsText("module"))
                    .contains(getClass().getName());
        }
    }

    private static void assertNoSecret(SentryServer server) {
        assertThat(server.bodies()).isNotEmpty().noneMatch(body -> body.contains("hunter2"));
    }

    @Test
    void whatExceptionsSayStaysHere() throws Exception {
        try (SentryServer server = SentryServer.start()) {
            init(server);
            open("price");
            look();
            assertThat(server.next().at("/exception/values")).hasSize(2);
            assertNoSecret(server);
        }
    }

    @Test
    void aSentenceThatQuotesAFailureIsCut() throws Exception {
        try (SentryServer server = SentryServer.start()) {
            init(server);
            Exception failure = new IllegalStateException(SECRET);
            new SentrySink()
                    .send(new Alert(
                            "DEAD_LETTERS:*/*@1",
                            AlertKind.DEAD_LETTERS,
                            "*",
                            "*",
                            "can't be asked for dead letters: " + failure,
                            Instant.EPOCH,
                            Duration.ZERO,
                            false,
                            failure));
            assertThat(server.next().at("/message/formatted").asText())
                    .isEqualTo("*/* can't be asked for dead letters: java.lang.IllegalStateException: ...");
            assertNoSecret(server);
        }
    }

    @Test
    void whatTheScopeHoldsStaysHere() throws Exception {
        try (SentryServer server = SentryServer.start()) {
            init(server);
            Sentry.addBreadcrumb("query with " + SECRET);
            Sentry.setTag("customer", SECRET);
            Sentry.setExtra("body", SECRET);
            open("price");
            look();
            assertThat(server.next().at("/tags/operation").asText()).isEqualTo("price");
            assertNoSecret(server);
        }
    }

    @Test
    void theArgumentThatSplitsABreakerStaysHere() throws Exception {
        try (SentryServer server = SentryServer.start()) {
            init(server);
            open("price[" + SECRET + "]");
            look();
            assertThat(server.next().at("/tags/operation").asText()).isEqualTo("price[*]");
            assertNoSecret(server);
        }
    }

    @Test
    void anEventThatTheApplicationFiltersOutIsReported() throws Exception {
        try (SentryServer server = SentryServer.start()) {
            Sentry.init(options -> {
                options.setDsn(server.dsn());
                options.setBeforeSend((event, hint) -> null);
            });
            Alert alert = new Alert(
                    "i", AlertKind.BREAKER_OPEN, "shop", "price", "is open", Instant.EPOCH, Duration.ZERO, false, null);
            assertThatThrownBy(() -> new SentrySink().send(alert))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("dropped the event");
        }
    }

    @Test
    void aServerThatHangsHoldsNobodyUp() throws Exception {
        try (SentryServer server = SentryServer.hanging()) {
            init(server);
            open("price");
            look();
            server.awaitAsked();
            open("stock");
            look();
            assertThat(sink().sent())
                    .as("handed to the SDK, which waits for the server")
                    .isEqualTo(2);
            assertThat(runtime.resilience().<String>call("shop", "well", () -> "as before"))
                    .isEqualTo("as before");
        }
    }

    @Test
    void anSdkThatIsNotInitialisedIsReported() throws Exception {
        runtime.resilience().alerts().tell(new SentrySink());
        open("price");
        for (int i = 0; i < 3; i++) {
            look();
        }
        assertThat(sink().failed()).isEqualTo(1);
        assertThat(sink().sent()).isZero();
    }
}
