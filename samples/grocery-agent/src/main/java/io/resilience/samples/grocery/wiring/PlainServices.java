package io.resilience.samples.grocery.wiring;

import io.resilience.samples.grocery.agent.Services;
import io.resilience.samples.grocery.peers.Peers;
import io.resilience.samples.grocery.service.OllamaClient;
import io.resilience.samples.grocery.service.OrderBook;
import io.resilience.samples.grocery.service.PriceCache;
import io.resilience.samples.grocery.service.ShopClient;
import io.resilience.samples.grocery.service.StoreFeed;
import io.resilience.time.Ticker;
import java.sql.SQLException;

/** Services made by hand; guarded when their classes are woven. */
public final class PlainServices {
    private PlainServices() {}

    /** The five services on these connections. */
    public static Services of(Connections connections, Ticker ticker) throws SQLException {
        Peers peers = connections.peers();
        return new Services(
                new OllamaClient(connections.http(), peers.ollama(), ticker),
                new PriceCache(connections.redis(), Connections.keys()),
                new OrderBook(peers.database()),
                new ShopClient(connections.http(), peers.shop(), ticker),
                new StoreFeed(connections.http(), peers.feed()));
    }
}
