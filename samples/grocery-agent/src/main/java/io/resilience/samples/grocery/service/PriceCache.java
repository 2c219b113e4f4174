package io.resilience.samples.grocery.service;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.resilience.annotation.Bulkhead;
import io.resilience.annotation.CircuitBreaker;
import io.resilience.annotation.Fallback;
import io.resilience.annotation.Resilient;
import io.resilience.annotation.Retry;
import io.resilience.annotation.Timeout;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.params.SetParams;

/** Prices shared through Redis for a few seconds. While it is away: this process's own memory of them. */
@Resilient(service = "redis", profile = "cache")
public class PriceCache {
    private final UnifiedJedis redis;
    private final Keys keys;
    private final Cache<String, Price> memory =
            Caffeine.newBuilder().maximumSize(1000).build();

    /** A cache in this Redis. */
    @Inject
    public PriceCache(UnifiedJedis redis, Keys keys) {
        this.redis = redis;
        this.keys = keys;
    }

    /** The cached price of a product, or null. */
    @CircuitBreaker
    @Retry(delay = "20ms")
    @Timeout
    @Bulkhead
    @Fallback(method = "fromMemory")
    public @Nullable Price get(String product) {
        String json = redis.get(keys.prefix() + product);
        return json == null ? null : WireJson.read(json, Price.class).from(PriceSource.REDIS);
    }

    /** Keeps a price; says whether others can see it. */
    @CircuitBreaker
    @Retry(delay = "20ms")
    @Timeout
    @Bulkhead
    @Fallback(value = "false")
    public boolean put(Price price) {
        memory.put(price.product(), price);
        SetParams expiring = SetParams.setParams().ex(keys.timeToLive().toSeconds());
        redis.set(keys.prefix() + price.product(), WireJson.write(price), expiring);
        return true;
    }

    @SuppressWarnings("unused") // named by a fallback
    @Nullable
    Price fromMemory(String product) {
        Price price = memory.getIfPresent(product);
        return price == null ? null : price.from(PriceSource.MEMORY);
    }

    /** What keys begin with, and how long they live, in whole seconds. */
    public record Keys(String prefix, Duration timeToLive) {}
}
