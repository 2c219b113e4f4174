package io.resilience.samples.grocery.service;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;
import org.jspecify.annotations.Nullable;

/** A WebSocket server that never answers who came first, and everybody else at once. */
final class ForgetfulServer extends WebSocketServer implements AutoCloseable {
    private final CountDownLatch started = new CountDownLatch(1);
    private final AtomicReference<@Nullable WebSocket> first = new AtomicReference<>();

    private ForgetfulServer() {
        super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
        setDaemon(true);
    }

    static ForgetfulServer begin() throws InterruptedException {
        ForgetfulServer server = new ForgetfulServer();
        server.start();
        if (!server.started.await(60, TimeUnit.SECONDS)) {
            throw new AssertionError("the server did not start within 10 s");
        }
        return server;
    }

    URI url() {
        return URI.create("ws://localhost:" + getPort());
    }

    @Override
    public void onStart() {
        started.countDown();
    }

    @Override
    public void onOpen(WebSocket socket, ClientHandshake handshake) {
        first.compareAndSet(null, socket);
    }

    @Override
    public void onMessage(WebSocket socket, String message) {
        if (!socket.equals(first.get())) {
            socket.send(message);
        }
    }

    @Override
    public void onClose(WebSocket socket, int code, String reason, boolean remote) {}

    @Override
    public void onError(WebSocket socket, Exception failure) {}

    @Override
    public void close() {
        try {
            stop(1_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
