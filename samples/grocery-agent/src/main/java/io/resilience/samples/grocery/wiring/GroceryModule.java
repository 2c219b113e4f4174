package io.resilience.samples.grocery.wiring;

import com.google.inject.AbstractModule;
import io.resilience.samples.grocery.peers.Peers;
import io.resilience.samples.grocery.service.OllamaClient;
import io.resilience.samples.grocery.service.OrderBook;
import io.resilience.samples.grocery.service.PriceCache;
import io.resilience.samples.grocery.service.ShopClient;
import io.resilience.samples.grocery.service.StoreFeed;
import io.resilience.time.Ticker;
import jakarta.inject.Singleton;
import java.net.http.HttpClient;
import javax.sql.DataSource;
import redis.clients.jedis.UnifiedJedis;

/** What Guice needs to make the five services: their connections and addresses. It says nothing of guards. */
final class GroceryModule extends AbstractModule {
    private final Connections connections;
    private final Ticker ticker;

    GroceryModule(Connections connections, Ticker ticker) {
        this.connections = connections;
        this.ticker = ticker;
    }

    @Override
    protected void configure() {
        Peers peers = connections.peers();
        bind(Ticker.class).toInstance(ticker);
        bind(HttpClient.class).toInstance(connections.http());
        bind(UnifiedJedis.class).toInstance(connections.redis());
        bind(DataSource.class).toInstance(peers.database());
        bind(PriceCache.Keys.class).toInstance(Connections.keys());
        bind(OllamaClient.Address.class).toInstance(peers.ollama());
        bind(ShopClient.Address.class).toInstance(peers.shop());
        bind(StoreFeed.Address.class).toInstance(peers.feed());
        bind(OllamaClient.class).in(Singleton.class);
        bind(PriceCache.class).in(Singleton.class);
        bind(OrderBook.class).in(Singleton.class);
        bind(ShopClient.class).in(Singleton.class);
        bind(StoreFeed.class).in(Singleton.class);
    }
}
