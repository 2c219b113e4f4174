package io.resilience.samples.grocery.wiring;

import com.google.inject.Guice;
import com.google.inject.Injector;
import io.resilience.Resilience;
import io.resilience.guice.ResilienceModule;
import io.resilience.samples.grocery.agent.Services;
import io.resilience.samples.grocery.service.OllamaClient;
import io.resilience.samples.grocery.service.OrderBook;
import io.resilience.samples.grocery.service.PriceCache;
import io.resilience.samples.grocery.service.ShopClient;
import io.resilience.samples.grocery.service.StoreFeed;
import io.resilience.time.Ticker;

/** Services made by Guice, which puts the guards around their methods. */
final class InjectedServices {
    private InjectedServices() {}

    /** The five services on these connections. */
    static Services of(Resilience resilience, Connections connections, Ticker ticker) {
        Injector injector =
                Guice.createInjector(new ResilienceModule(resilience), new GroceryModule(connections, ticker));
        return new Services(
                injector.getInstance(OllamaClient.class),
                injector.getInstance(PriceCache.class),
                injector.getInstance(OrderBook.class),
                injector.getInstance(ShopClient.class),
                injector.getInstance(StoreFeed.class));
    }
}
