package io.resilience.samples.grocery.service;

import io.resilience.annotation.Bulkhead;
import io.resilience.annotation.CircuitBreaker;
import io.resilience.annotation.Fallback;
import io.resilience.annotation.Resilient;
import io.resilience.annotation.Retry;
import io.resilience.annotation.Timeout;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Tells everybody who listens about orders, over a WebSocket. While it is away: news wait among the dead letters. */
@Resilient(service = "websocket", profile = "websocket")
public class StoreFeed {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HttpClient http;
    private final Address address;
    private final Duration patience;
    private @Nullable Line line;

    /** A feed that connects when first used, and again whenever the connection was lost. */
    @Inject
    public StoreFeed(HttpClient http, Address address) {
        this(http, address, PATIENCE);
    }

    StoreFeed(HttpClient http, Address address, Duration patience) {
        this.http = http;
        this.address = address;
        this.patience = patience;
    }

    /** Sends news to all; completes with true when they are out, with false when they wait. */
    @CircuitBreaker
    @Retry
    @Timeout
    @Bulkhead
    @Fallback(queue = true, queueAnswer = "false")
    public CompletableFuture<Boolean> broadcast(OrderUpdate update) {
        Line open = open();
        return open.socket().thenCompose(socket -> open.connection().send(socket, update));
    }

    /** Leaves without a word; the peer notices. */
    public synchronized void disconnect() {
        if (line != null) {
            line.hangUp();
            line = null;
        }
    }

    private synchronized Line open() {
        Line current = line;
        if (current == null || current.isLost()) {
            disconnect();
            current = connect();
            line = current;
        }
        return current;
    }

    private Line connect() {
        FeedConnection connection = new FeedConnection(patience);
        CompletableFuture<WebSocket> socket = http.newWebSocketBuilder()
                .header("Authorization", "Bearer " + address.token())
                .buildAsync(address.url(), connection);
        return new Line(connection, socket);
    }

    /** Where a feed is, and the token it asks for. */
    public record Address(URI url, String token) {}

    /** A connection on its way or open. */
    private record Line(FeedConnection connection, CompletableFuture<WebSocket> socket) {
        void hangUp() {
            if (!socket.cancel(false) && !socket.isCompletedExceptionally()) {
                socket.join().abort();
            }
        }

        boolean isLost() {
            return connection.isClosed() || socket.isCompletedExceptionally();
        }
    }
}
