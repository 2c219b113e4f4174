package io.resilience.samples.grocery.peers;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.resilience.samples.grocery.service.WireJson;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;

/** An HTTP server on a free port of the loopback address that answers in JSON. */
final class LoopbackHttp implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads;

    LoopbackHttp(String name) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 128);
        threads = DaemonThreads.pool(name);
        server.setExecutor(threads);
        server.start();
    }

    /** Serves a path and what is below it. */
    void serve(String path, Endpoint endpoint) {
        server.createContext(path, exchange -> {
            try (exchange) {
                answer(exchange, endpoint);
            }
        });
    }

    private static void answer(HttpExchange exchange, Endpoint endpoint) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        try {
            endpoint.serve(exchange, body);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException wrong) {
            reply(exchange, 400, new Problem(String.valueOf(wrong.getMessage())));
        }
    }

    static void reply(HttpExchange exchange, int status, Object body) throws IOException {
        byte[] json = WireJson.write(body).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, json.length);
        exchange.getResponseBody().write(json);
    }

    InetSocketAddress address() {
        return server.getAddress();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    /** Answers one request. */
    @FunctionalInterface
    interface Endpoint {
        void serve(HttpExchange exchange, String body) throws IOException, InterruptedException;
    }

    record Problem(String error) {}
}
