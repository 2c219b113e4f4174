package io.resilience.samples.grocery.peers;

import com.github.fppt.jedismock.RedisServer;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.exceptions.JedisConnectionException;

/**
 * The Redis behind the cache.
 *
 * @param kind which one it is, in words
 * @param address where it listens
 * @param stop ends it, if it is ours
 */
record RedisPeer(String kind, InetSocketAddress address, Closeable stop) implements Closeable {
    private static final int DEFAULT_PORT = 6379;
    private static final int ATTEMPTS = 200;

    /** The one that {@code REDIS_URL} names, else {@code redis-server} from the PATH, else one in this process. */
    static RedisPeer start(UnaryOperator<@Nullable String> environment) throws IOException {
        String url = environment.apply("REDIS_URL");
        if (url != null && !url.isBlank()) {
            return existing(URI.create(url));
        }
        Path program = onPath(environment.apply("PATH"));
        return program == null ? inProcess() : spawned(program);
    }

    private static RedisPeer existing(URI url) {
        int port = url.getPort() < 0 ? DEFAULT_PORT : url.getPort();
        return new RedisPeer("Redis at " + url.getHost(), new InetSocketAddress(url.getHost(), port), () -> {});
    }

    private static @Nullable Path onPath(@Nullable String path) {
        return Arrays.stream((path == null ? "" : path).split(File.pathSeparator))
                .map(directory -> Path.of(directory, "redis-server"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }

    private static RedisPeer inProcess() throws IOException {
        RedisServer server =
                RedisServer.newRedisServer(0, InetAddress.getLoopbackAddress()).start();
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), server.getBindPort());
        return new RedisPeer("in-process Redis", address, server::stop);
    }

    private static RedisPeer spawned(Path program) throws IOException {
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), freePort());
        Process process = new ProcessBuilder(
                        program.toString(),
                        "--port",
                        String.valueOf(address.getPort()),
                        "--bind",
                        "127.0.0.1",
                        "--save",
                        "",
                        "--appendonly",
                        "no")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectErrorStream(true)
                .start();
        Thread reaper = new Thread(process::destroyForcibly, "redis-reaper");
        Runtime.getRuntime().addShutdownHook(reaper);
        RedisPeer peer = new RedisPeer("redis-server", address, () -> end(process, reaper));
        awaitPong(peer, process);
        return peer;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void awaitPong(RedisPeer peer, Process process) throws IOException {
        for (int attempt = 1; attempt <= ATTEMPTS && process.isAlive(); attempt++) {
            try (Jedis jedis = new Jedis(peer.address.getHostString(), peer.address.getPort())) {
                jedis.ping();
                return;
            } catch (JedisConnectionException notYet) {
                awaitExit(process, 25);
            }
        }
        process.destroyForcibly();
        throw new IOException(
                "redis-server did not answer on port " + peer.address.getPort() + "; set REDIS_URL to use another one");
    }

    private static boolean awaitExit(Process process, long millis) {
        try {
            return process.waitFor(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static void end(Process process, Thread reaper) {
        process.destroy();
        if (!awaitExit(process, 2_000)) {
            process.destroyForcibly();
        }
        try {
            Runtime.getRuntime().removeShutdownHook(reaper);
        } catch (IllegalStateException exiting) {
            // the JVM is going down and runs the hook itself
        }
    }

    @Override
    public void close() throws IOException {
        stop.close();
    }
}
