package io.resilience.samples.grocery.peers;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** A TCP relay on the loopback address that passes bytes on to a server, holds them back, or refuses and drops connections. */
public final class Relay implements AutoCloseable {
    private static final int CONNECT_MILLIS = 2_000;

    private final InetSocketAddress server;
    private final InetSocketAddress address;
    private final ExecutorService threads;
    private final Tap tap = new Tap();
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private @Nullable ServerSocket door;
    private Future<?> accepting = CompletableFuture.completedFuture(null);

    /** A relay to {@code server}, which passes. */
    public Relay(String name, InetSocketAddress server) throws IOException {
        this.server = server;
        this.threads = DaemonThreads.pool("relay-" + name);
        ServerSocket first = listen(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        this.address = (InetSocketAddress) first.getLocalSocketAddress();
        accept(first);
    }

    /** Where clients connect; the same for the relay's whole life. */
    public InetSocketAddress address() {
        return address;
    }

    /** Passes bytes, those held back first. */
    public synchronized void pass() throws IOException {
        tap.open();
        if (door == null) {
            accept(listen(address));
        }
    }

    /** Takes connections and bytes, but passes nothing on. */
    public void stall() {
        tap.shut();
    }

    /** Drops all connections and refuses new ones. */
    public synchronized void cut() {
        ServerSocket open = door;
        door = null;
        closeQuietly(open);
        awaitNobodyAtTheDoor();
        sockets.forEach(Relay::closeQuietly);
        sockets.clear();
    }

    @Override
    public void close() {
        cut();
        tap.open();
        threads.shutdownNow();
    }

    private static ServerSocket listen(InetSocketAddress at) throws IOException {
        ServerSocket socket = new ServerSocket();
        socket.setReuseAddress(true);
        socket.bind(at, 128);
        return socket;
    }

    private void accept(ServerSocket open) {
        door = open;
        accepting = threads.submit(() -> {
            while (!open.isClosed()) {
                try {
                    join(open.accept());
                } catch (IOException closed) {
                    // cut: the loop ends; a client that left at once: the next one is awaited
                }
            }
        });
    }

    /** A closed door still lets somebody in until the thread that waits at it has noticed. */
    private void awaitNobodyAtTheDoor() {
        try {
            accepting.get(CONNECT_MILLIS, TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the relay to " + server + " goes on accepting", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void join(Socket client) throws IOException {
        Socket onward = new Socket();
        sockets.add(client);
        sockets.add(onward);
        try {
            onward.connect(server, CONNECT_MILLIS);
            client.setTcpNoDelay(true);
            onward.setTcpNoDelay(true);
            threads.execute(() -> pump(client, onward));
            threads.execute(() -> pump(onward, client));
        } catch (IOException | RuntimeException e) {
            drop(client, onward);
        }
    }

    private void pump(Socket from, Socket to) {
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] buffer = new byte[8192];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                tap.awaitOpen();
                out.write(buffer, 0, read);
            }
        } catch (IOException | InterruptedException over) {
            // one side left, or the relay was cut
        } finally {
            drop(from, to);
        }
    }

    private void drop(Socket one, Socket other) {
        closeQuietly(one);
        closeQuietly(other);
        sockets.remove(one);
        sockets.remove(other);
    }

    private static void closeQuietly(@Nullable AutoCloseable closeable) {
        try {
            if (closeable != null) {
                closeable.close();
            }
        } catch (Exception gone) {
            // it is closed either way
        }
    }
}
