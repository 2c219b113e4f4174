package io.resilience.samples.grocery.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.resilience.samples.grocery.agent.Services;
import io.resilience.samples.grocery.peers.PeerTrouble;
import io.resilience.samples.grocery.peers.Peers;
import io.resilience.samples.grocery.peers.ShopServer;
import io.resilience.samples.grocery.wiring.Connections;
import io.resilience.samples.grocery.wiring.PlainServices;
import io.resilience.testkit.ManualClockwork;
import io.resilience.time.Ticker;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import redis.clients.jedis.exceptions.JedisConnectionException;

/** The services as they are, without guards, on the real peers: what they give, and how each trouble shows. */
@Timeout(300)
class ServicesOnPeersTest {
    private static final Ticker TICKER = ManualClockwork.startingAt(42);
    private Peers peers;
    private Connections connections;
    private Services services;

    @BeforeEach
    void start() throws Exception {
        peers = Peers.start(System::getenv, nanos -> {}, 1);
        connections = new Connections(peers);
        services = PlainServices.of(connections, TICKER);
    }

    @AfterEach
    void stop() throws IOException {
        services.feed().disconnect();
        connections.close();
        peers.close();
    }

    @Test
    void theModelKnowsTheDishInThePrompt() throws Exception {
        assertThat(services.llm().generate("all for pancakes, please"))
                .isEqualTo(new LlmReply("flour\nmilk\neggs\nbutter\nmaple syrup", 42, false));
    }

    @Test
    void theShopTellsPrices() throws Exception {
        assertThat(services.shop().price("maple syrup").get(60, TimeUnit.SECONDS))
                .isEqualTo(new Price("maple syrup", 699, 42, PriceSource.SHOP));
    }

    @Test
    void whatTheShopDoesNotSellIsNotFound() {
        assertThat(status("unobtainium")).isEqualTo(404);
    }

    @Test
    void anOrderSentTwiceIsPlacedOnce() throws Exception {
        Basket basket = new Basket("ana", List.of("milk", "eggs"));
        assertThat(services.shop().order("o-1", basket)).isEqualTo(new OrderReceipt("o-1", 568, true));
        assertThat(services.shop().order("o-1", basket)).isEqualTo(new OrderReceipt("o-1", 568, true));
        assertThat(peers.shopBooks()).isEqualTo(new ShopServer.Books(1, 1));
    }

    @Test
    void theCacheGivesBackWhatItWasGiven() {
        Price price = new Price("milk", 239, 1, PriceSource.SHOP);
        assertThat(services.cache().get("milk")).isNull();
        assertThat(services.cache().put(price)).isTrue();
        assertThat(services.cache().get("milk")).isEqualTo(price.from(PriceSource.REDIS));
        assertThat(services.cache().fromMemory("milk")).isEqualTo(price.from(PriceSource.MEMORY));
    }

    @Test
    void theCacheWorksAlikeOnTheRedisOfThisProcess() throws Exception {
        Price price = new Price("milk", 239, 1, PriceSource.SHOP);
        try (Peers bare = Peers.start(name -> null, nanos -> {}, 1);
                Connections toBare = new Connections(bare)) {
            PriceCache cache = PlainServices.of(toBare, TICKER).cache();
            assertThat(bare.description()).contains("in-process Redis");
            assertThat(cache.get("milk")).isNull();
            assertThat(cache.put(price)).isTrue();
            assertThat(cache.get("milk")).isEqualTo(price.from(PriceSource.REDIS));
        }
    }

    @Test
    void theOrderBookKeepsAnOrderOnce() throws Exception {
        StoredOrder order = new StoredOrder("o-1", "ana", "chili", 1285);
        assertThat(services.orders().save(order)).isTrue();
        assertThat(services.orders().save(order)).isTrue();
        assertThat(services.orders().recent("ana")).containsExactly(order);
        assertThat(services.orders().recent("ben")).isEmpty();
    }

    @Test
    void newsGoOutOneAfterTheOther() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(services.feed()
                            .broadcast(new OrderUpdate("o-" + i, "ana", "PLACED"))
                            .get(60, TimeUnit.SECONDS))
                    .isTrue();
        }
        assertThat(peers.feedServer().heard()).isEqualTo(5);
    }

    @Test
    void aClosedShopSaysWhenToComeBack() throws Exception {
        peers.afflict(EnumSet.of(PeerTrouble.SHOP_UNAVAILABLE));
        assertThat(status("milk")).isEqualTo(503);
        peers.afflict(EnumSet.of(PeerTrouble.SHOP_BUSY));
        assertThatThrownBy(() -> services.shop().order("o-1", new Basket("ana", List.of("milk"))))
                .asInstanceOf(type(HttpStatusException.class))
                .satisfies(failure -> assertThat(failure.status()).isEqualTo(429))
                .satisfies(failure -> assertThat(failure.retryAfter()).isEqualTo("1"));
    }

    @Test
    void aLockedDatabaseIsBusy() throws Exception {
        peers.afflict(EnumSet.of(PeerTrouble.DATABASE_LOCKED));
        assertThatThrownBy(() -> services.orders().save(new StoredOrder("o-1", "ana", "chili", 1)))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("SQLITE_BUSY");
        peers.afflict(Set.of());
        assertThat(services.orders().save(new StoredOrder("o-1", "ana", "chili", 1)))
                .isTrue();
    }

    @Test
    void aCacheThatIsGoneRefusesConnectionsAndComesBack() throws Exception {
        peers.afflict(EnumSet.of(PeerTrouble.CACHE_GONE));
        assertThatThrownBy(() -> services.cache().get("milk")).isInstanceOf(JedisConnectionException.class);
        peers.afflict(Set.of());
        assertThat(services.cache().get("milk")).isNull();
    }

    @Test
    void aFeedThatIsDownFailsAndComesBack() throws Exception {
        OrderUpdate update = new OrderUpdate("o-1", "ana", "PLACED");
        assertThat(services.feed().broadcast(update).get(60, TimeUnit.SECONDS)).isTrue();
        peers.afflict(EnumSet.of(PeerTrouble.FEED_DOWN));
        assertThatThrownBy(() -> services.feed().broadcast(update).get(60, TimeUnit.SECONDS))
                .hasCauseInstanceOf(IOException.class);
        peers.afflict(Set.of());
        assertThat(services.feed().broadcast(update).get(60, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aFeedThatFallsSilentIsConnectedAnew() throws Exception {
        OrderUpdate update = new OrderUpdate("o-1", "ana", "PLACED");
        try (ForgetfulServer server = ForgetfulServer.begin()) {
            StoreFeed feed = new StoreFeed(
                    connections.http(), new StoreFeed.Address(server.url(), "any"), Duration.ofMillis(200));
            assertThatThrownBy(() -> feed.broadcast(update).get(60, TimeUnit.SECONDS))
                    .cause()
                    .hasMessageContaining("no answer within 200 ms");
            assertThat(feed.broadcast(update).get(60, TimeUnit.SECONDS)).isTrue();
            feed.disconnect();
        }
    }

    /** A connection that broke while it was written to is not tried for ever, though its listener may never hear of its end. */
    @RepeatedTest(40)
    void aFeedThatBreaksUnderANewsIsConnectedAnew() throws Exception {
        OrderUpdate update = new OrderUpdate("o-1", "ana", "PLACED");
        assertThat(services.feed().broadcast(update).get(60, TimeUnit.SECONDS)).isTrue();
        AtomicBoolean over = new AtomicBoolean();
        List<CompletableFuture<Boolean>> said = new ArrayList<>();
        Thread speaker = new Thread(() -> {
            do {
                said.add(services.feed().broadcast(update));
            } while (!over.get());
        });
        speaker.start();
        peers.afflict(EnumSet.of(PeerTrouble.FEED_DOWN));
        over.set(true);
        speaker.join();
        assertThat(said).as("news said meanwhile").isNotEmpty();
        peers.afflict(Set.of());
        assertThat(IntStream.range(0, 20).anyMatch(again -> isBroadcast(update)))
                .as("news are out again")
                .isTrue();
    }

    private boolean isBroadcast(OrderUpdate update) {
        try {
            return services.feed().broadcast(update).get(1, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException stillBroken) {
            return false;
        } catch (InterruptedException e) {
            throw new AssertionError("interrupted", e);
        }
    }

    @Test
    void aWrongTokenIsRejectedByItsOwnCode() {
        StoreFeed stranger = new StoreFeed(
                connections.http(), new StoreFeed.Address(peers.feed().url(), "stale"));
        assertThatThrownBy(() -> stranger.broadcast(new OrderUpdate("o-1", "ana", "PLACED"))
                        .get(60, TimeUnit.SECONDS))
                .cause()
                .asInstanceOf(type(FeedException.class))
                .satisfies(failure -> assertThat(failure.errorCode()).isEqualTo("WS_AUTH_FAILED"));
    }

    private int status(String product) {
        try {
            services.shop().price(product).get(60, TimeUnit.SECONDS);
            return 200;
        } catch (ExecutionException e) {
            return ((HttpStatusException) e.getCause()).status();
        } catch (Exception e) {
            throw new AssertionError("no answer for " + product, e);
        }
    }
}
