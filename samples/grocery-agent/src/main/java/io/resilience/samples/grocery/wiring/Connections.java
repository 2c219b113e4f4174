package io.resilience.samples.grocery.wiring;

import io.resilience.samples.grocery.peers.Cleanup;
import io.resilience.samples.grocery.peers.DaemonThreads;
import io.resilience.samples.grocery.peers.Peers;
import io.resilience.samples.grocery.service.PriceCache;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import redis.clients.jedis.ConnectionPoolConfig;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.UnifiedJedis;

/** The clients that the services share: one for HTTP and WebSocket, one for Redis. */
public final class Connections implements Closeable {
    private static final int REDIS_CONNECTIONS = 16;
    private static final int REDIS_MILLIS = 2_000;
    private static final Duration PRICES_LIVE = Duration.ofSeconds(2);

    private final Cleanup cleanup = new Cleanup();
    private final Peers peers;
    private final HttpClient http;
    private final UnifiedJedis redis;

    /** Clients of these peers. */
    public Connections(Peers peers) {
        this.peers = peers;
        ExecutorService threads = DaemonThreads.pool("agent-http");
        cleanup.add(threads::shutdownNow);
        http = HttpClient.newBuilder()
                .executor(threads)
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(2))
                .build();
        redis = cleanup.add(redis(peers.redis()));
    }

    private static UnifiedJedis redis(InetSocketAddress address) {
        ConnectionPoolConfig pool = new ConnectionPoolConfig();
        pool.setMaxTotal(REDIS_CONNECTIONS);
        pool.setMaxIdle(REDIS_CONNECTIONS);
        pool.setTimeBetweenEvictionRuns(Duration.ofMillis(-1));
        return RedisClient.builder()
                .hostAndPort(new HostAndPort("127.0.0.1", address.getPort()))
                .poolConfig(pool)
                .clientConfig(DefaultJedisClientConfig.builder()
                        .serverDefaultProtocol() // the in-process Redis knows no HELLO
                        .timeoutMillis(REDIS_MILLIS)
                        .build())
                .build();
    }

    /** Where everything is. */
    public Peers peers() {
        return peers;
    }

    /** The client for HTTP and WebSocket. */
    public HttpClient http() {
        return http;
    }

    /** The client for Redis. */
    public UnifiedJedis redis() {
        return redis;
    }

    /** Keys that no other run uses. */
    public static PriceCache.Keys keys() {
        return new PriceCache.Keys("grocery:" + UUID.randomUUID() + ":", PRICES_LIVE);
    }

    @Override
    public void close() throws IOException {
        cleanup.close();
    }
}
