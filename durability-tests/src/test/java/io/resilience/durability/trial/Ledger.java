package io.resilience.durability.trial;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The target of all calls, outside of the programs: an HTTP server that can be down, and writes down every effect before it answers. */
public final class Ledger implements AutoCloseable {
    private static final int UNAVAILABLE = 503;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Queue<Effect> effects = new ConcurrentLinkedQueue<>();
    private final Map<Long, Ambush> ambushes = new ConcurrentHashMap<>();
    private volatile boolean down;

    /** A server on the loopback address, up. */
    public Ledger() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 128);
        server.createContext("/effects", this::take);
        server.setExecutor(threads);
        server.start();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            boolean refused = down;
            if (!refused) {
                note(exchange.getRequestHeaders());
            }
            exchange.sendResponseHeaders(refused ? UNAVAILABLE : 200, -1);
        }
    }

    private void note(Headers headers) {
        effects.add(new Effect(
                String.valueOf(headers.getFirst("Idempotency-Key")),
                Integer.parseInt(headers.getFirst("X-Number")),
                headers.getFirst("X-Digest"),
                headers.getFirst("X-Letter")));
        Ambush waiting = ambushes.remove(Long.parseLong(headers.getFirst("X-Pid")));
        if (waiting != null) {
            waiting.spring();
        }
    }

    /** Whether it refuses all calls from now on. */
    public void down(boolean value) {
        down = value;
    }

    /** Has a program's next effect followed by something before the program gets an answer. */
    public void ambush(long pid, Ambush ambush) {
        ambushes.put(pid, ambush);
    }

    /** What waits for a program. */
    @FunctionalInterface
    public interface Ambush {
        /** The effect is written down; the answer goes out when this returns. */
        void spring();
    }

    /** All effects so far. */
    public List<Effect> effects() {
        return List.copyOf(effects);
    }

    /** Where it is. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
