package io.resilience.samples.grocery.peers;

import io.resilience.samples.grocery.service.OllamaClient;
import io.resilience.samples.grocery.service.ShopClient;
import io.resilience.samples.grocery.service.StoreFeed;
import io.resilience.time.Sleeper;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** All that the agent depends on, running; {@link #afflict} gives it troubles. */
public final class Peers implements Closeable {
    private static final int CLIENT_BUSY_MILLIS = 40;
    private static final int HOLDER_BUSY_MILLIS = 5_000;

    private final Cleanup cleanup;
    private final OllamaPeer ollama;
    private final RedisPeer redis;
    private final ShopPeer shop;
    private final FeedServer feed;
    private final Relay ollamaRelay;
    private final Relay redisRelay;
    private final Relay feedRelay;
    private final Path databaseFile;
    private final LockHolder locker;

    private Peers(Cleanup cleanup, UnaryOperator<@Nullable String> environment, Sleeper sleeper, long seed)
            throws Exception {
        this.cleanup = cleanup;
        ollama = cleanup.add(OllamaPeer.start(environment, new ThinkTime(seed, sleeper, 40)));
        redis = cleanup.add(RedisPeer.start(environment));
        shop = cleanup.add(ShopPeer.start(environment, new ThinkTime(seed + 1, sleeper, 8)));
        feed = cleanup.add(new FeedServer());
        ollamaRelay = cleanup.add(new Relay("ollama", ollama.address()));
        redisRelay = cleanup.add(new Relay("redis", redis.address()));
        feedRelay = cleanup.add(new Relay("feed", feed.address()));
        databaseFile = Files.createTempFile("grocery", ".db");
        cleanup.add(() -> Files.deleteIfExists(databaseFile));
        locker = cleanup.add(new LockHolder(Databases.open(databaseFile, HOLDER_BUSY_MILLIS)));
    }

    /** Starts all peers; {@code environment} tells of those that exist already, {@code seed} fixes how long ours think. */
    public static Peers start(UnaryOperator<@Nullable String> environment, Sleeper sleeper, long seed)
            throws Exception {
        Cleanup cleanup = new Cleanup();
        try {
            return new Peers(cleanup, environment, sleeper, seed);
        } catch (Exception e) {
            cleanup.close();
            throw e;
        }
    }

    /** Gives the peers exactly these troubles and ends all others. */
    public void afflict(Set<PeerTrouble> troubles) throws IOException, SQLException {
        if (troubles.contains(PeerTrouble.LLM_STALLS)) {
            ollamaRelay.stall();
        } else {
            ollamaRelay.pass();
        }
        connect(redisRelay, !troubles.contains(PeerTrouble.CACHE_GONE));
        connect(feedRelay, !troubles.contains(PeerTrouble.FEED_DOWN));
        shop.mood(mood(troubles));
        if (troubles.contains(PeerTrouble.DATABASE_LOCKED)) {
            locker.lock();
        } else {
            locker.unlock();
        }
    }

    private static void connect(Relay relay, boolean connected) throws IOException {
        if (connected) {
            relay.pass();
        } else {
            relay.cut();
        }
    }

    private static ShopServer.Mood mood(Set<PeerTrouble> troubles) {
        if (troubles.contains(PeerTrouble.SHOP_UNAVAILABLE)) {
            return ShopServer.Mood.UNAVAILABLE;
        }
        return troubles.contains(PeerTrouble.SHOP_BUSY) ? ShopServer.Mood.BUSY : ShopServer.Mood.OPEN;
    }

    /** The peers in words. */
    public String description() {
        return ollama.kind() + ", " + redis.kind() + ", SQLite file, shop over HTTP, WebSocket feed";
    }

    /** Where the model is asked. */
    public OllamaClient.Address ollama() {
        return new OllamaClient.Address(url("http", ollamaRelay.address(), ""), ollama.model());
    }

    /** Where Redis listens. */
    public InetSocketAddress redis() {
        return redisRelay.address();
    }

    /** Where the shop is. */
    public ShopClient.Address shop() {
        return new ShopClient.Address(shop.address(), ShopServer.API_KEY);
    }

    /** Where the store's feed is. */
    public StoreFeed.Address feed() {
        return new StoreFeed.Address(url("ws", feedRelay.address(), "/feed"), FeedServer.TOKEN);
    }

    /** The database of the order book; its connections give up quickly when it is locked. */
    public DataSource database() {
        return Databases.open(databaseFile, CLIENT_BUSY_MILLIS);
    }

    /** What the shop has, to compare with what was meant. */
    public ShopServer.Books shopBooks() throws IOException {
        return shop.books();
    }

    /** The feed itself, to compare what it heard with what was said. */
    public FeedServer feedServer() {
        return feed;
    }

    private static URI url(String scheme, InetSocketAddress address, String path) {
        return URI.create(scheme + "://127.0.0.1:" + address.getPort() + path);
    }

    @Override
    public void close() throws IOException {
        cleanup.close();
    }
}
