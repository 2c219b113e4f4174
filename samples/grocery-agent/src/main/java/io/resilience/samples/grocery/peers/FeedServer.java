package io.resilience.samples.grocery.peers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;

/** The store's WebSocket: what one client says, all clients hear, the speaker too. Who brings no token is turned away. */
public final class FeedServer implements AutoCloseable {
    static final String TOKEN = "fresh-news";
    private static final int REJECTED = 4401;
    private static final int STOP_MILLIS = 1_000;

    private final Door door = new Door();
    private final CountDownLatch started = new CountDownLatch(1);
    private final AtomicInteger heard = new AtomicInteger();

    FeedServer() throws IOException, InterruptedException {
        door.start();
        if (!started.await(10, TimeUnit.SECONDS)) {
            throw new IOException("the WebSocket server did not start within 10 s");
        }
    }

    InetSocketAddress address() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), door.getPort());
    }

    /** Messages passed on so far. */
    public int heard() {
        return heard.get();
    }

    @Override
    public void close() {
        try {
            door.stop(STOP_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private final class Door extends WebSocketServer {
        Door() {
            super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
            setDaemon(true);
            setReuseAddr(true);
            setTcpNoDelay(true);
            setConnectionLostTimeout(0);
        }

        @Override
        public void onStart() {
            started.countDown();
        }

        @Override
        public void onOpen(WebSocket socket, ClientHandshake handshake) {
            if (!("Bearer " + TOKEN).equals(handshake.getFieldValue("Authorization"))) {
                socket.close(REJECTED, "the token is wrong");
            }
        }

        @Override
        public void onMessage(WebSocket socket, String message) {
            heard.incrementAndGet();
            broadcast(message);
        }

        @Override
        public void onClose(WebSocket socket, int code, String reason, boolean remote) {}

        @Override
        public void onError(WebSocket socket, Exception failure) {
            if (socket != null) {
                socket.close();
            }
        }
    }
}
