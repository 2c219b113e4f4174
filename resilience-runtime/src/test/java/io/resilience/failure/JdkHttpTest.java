package io.resilience.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.sun.net.httpserver.HttpServer;
import io.resilience.policy.FailurePolicy;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.time.InstantSource;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The JDK's own HTTP client and WebSocket against a real server. */
class JdkHttpTest {
    private final FailureRules rules = FailureRules.of(FailurePolicy.DEFAULT, InstantSource.system());
    private final HttpClient client = HttpClient.newHttpClient();
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            int status = Integer.parseInt(exchange.getRequestURI().getPath().substring(1));
            exchange.getResponseHeaders().set("Retry-After", "7");
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aResponseIsJudgedByItsStatus() throws IOException, InterruptedException {
        assertThat(rules.failed(get(200))).isFalse();
        assertThat(rules.failed(get(404))).isFalse();
        assertThat(rules.failed(get(500))).isTrue();
        assertThat(rules.failed(get(503))).isTrue();
        FailedResultException failure = new FailedResultException(get(503));
        assertThat(rules.retryAfterNanos(failure)).isEqualTo(7_000_000_000L);
        assertThat(rules.classify(failure)).isEqualTo(FailureKind.TRANSIENT);
        assertThat(rules.classify(new FailedResultException(get(500)))).isEqualTo(FailureKind.FAULT);
    }

    @Test
    void aWebSocketThatIsNotLetInIsPermanentAndOneThatIsNotServedIsTransient() {
        assertThat(rules.classify(handshake(401))).isEqualTo(FailureKind.PERMANENT);
        assertThat(rules.classify(handshake(403))).isEqualTo(FailureKind.PERMANENT);
        assertThat(rules.classify(handshake(503))).isEqualTo(FailureKind.TRANSIENT);
        assertThat(rules.retryAfterNanos(handshake(503))).isEqualTo(7_000_000_000L);
    }

    @Test
    void aServerThatIsGoneIsTransient() {
        server.stop(0);
        Throwable refused = catchThrowable(() -> get(200));
        assertThat(rules.classify(refused)).isEqualTo(FailureKind.TRANSIENT);
        assertThat(ErrorCodes.of(refused)).contains("ECONNREFUSED");
    }

    private HttpResponse<Void> get(int status) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(uri("http", status)).build(), HttpResponse.BodyHandlers.discarding());
    }

    private Throwable handshake(int status) {
        Throwable failure = catchThrowable(() -> client.newWebSocketBuilder()
                .buildAsync(uri("ws", status), new WebSocket.Listener() {})
                .join());
        assertThat(failure).isInstanceOf(CompletionException.class);
        return failure;
    }

    private URI uri(String scheme, int status) {
        return URI.create(scheme + "://localhost:" + server.getAddress().getPort() + "/" + status);
    }
}
