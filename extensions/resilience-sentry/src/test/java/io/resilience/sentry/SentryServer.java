package io.resilience.sentry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;

/** A server on the loopback address that takes envelopes as Sentry's ingestion does, and keeps the events in them. */
final class SentryServer implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final BlockingQueue<JsonNode> events = new LinkedBlockingQueue<>();
    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch gate;

    private SentryServer(CountDownLatch gate) throws IOException {
        this.gate = gate;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/7/envelope/", this::take);
        server.setExecutor(task -> {
            Thread thread = new Thread(task, "sentry-server");
            thread.setDaemon(true);
            thread.start();
        });
        server.start();
    }

    static SentryServer start() throws IOException {
        return new SentryServer(new CountDownLatch(0));
    }

    /** One that answers nothing until it is closed. */
    static SentryServer hanging() throws IOException {
        return new SentryServer(new CountDownLatch(1));
    }

    String dsn() {
        return "http://public@127.0.0.1:" + server.getAddress().getPort() + "/7";
    }

    private void take(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        asked.countDown();
        try {
            gate.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        boolean zipped = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
        read(zipped ? unzipped(body) : new String(body, StandardCharsets.UTF_8));
        exchange.sendResponseHeaders(200, -1);
        exchange.close();
    }

    private static String unzipped(byte[] body) throws IOException {
        try (InputStream in = new GZIPInputStream(new java.io.ByteArrayInputStream(body))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** An envelope is a line of JSON, then for each item a line with its type and its payload. */
    private void read(String envelope) throws IOException {
        bodies.add(envelope);
        String[] lines = envelope.split("\n", -1);
        for (int i = 1; i + 1 < lines.length; i += 2) {
            if (JSON.readTree(lines[i]).path("type").asText().equals("event")) {
                events.add(JSON.readTree(lines[i + 1]));
            }
        }
    }

    /** The next event that came. */
    JsonNode next() throws InterruptedException {
        JsonNode event = events.poll(30, TimeUnit.SECONDS);
        if (event == null) {
            throw new AssertionError("no event came within 30 s");
        }
        return event;
    }

    boolean none() {
        return events.isEmpty();
    }

    /** Waits until somebody has sent something. */
    void awaitAsked() throws InterruptedException {
        if (!asked.await(30, TimeUnit.SECONDS)) {
            throw new AssertionError("nothing came within 30 s");
        }
    }

    /** All that came, as it came. */
    List<String> bodies() {
        return bodies;
    }

    @Override
    public void close() {
        gate.countDown();
        server.stop(0);
    }
}
