package io.resilience.samples.grocery.agent;

import io.resilience.samples.grocery.service.OllamaClient;
import io.resilience.samples.grocery.service.OrderBook;
import io.resilience.samples.grocery.service.PriceCache;
import io.resilience.samples.grocery.service.ShopClient;
import io.resilience.samples.grocery.service.StoreFeed;
import java.util.List;

/** The five services of the agent. */
public record Services(OllamaClient llm, PriceCache cache, OrderBook orders, ShopClient shop, StoreFeed feed) {
    /** All of them. */
    public List<Object> all() {
        return List.of(llm, cache, orders, shop, feed);
    }
}
